/**
 * What rule authors write, taken apart: {@link org.zhibai.rules.source.RuleFile} a DRL file, {@link
 * org.zhibai.rules.source.PageFile} a page.
 *
 * <p>Every piece knows where it stands, so that whoever finds fault with it can point at it.
 * Nothing here gives up at a mistake: what can't be read is noted as a {@link
 * org.zhibai.rules.source.Slip} and reading goes on behind it. Whether what was read makes sense is
 * for others to say.
 */
@NullMarked
package org.zhibai.rules.source;

import org.jspecify.annotations.NullMarked;
