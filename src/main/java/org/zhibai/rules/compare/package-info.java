/**
 * Holds the findings of two rule packs over the same submissions against each other.
 *
 * <p>Findings with the same key are the same finding, whatever they say of it; what differs then is
 * named. Which cells are suspected and what is suggested isn't compared: it follows from all
 * findings together and would repeat each difference at its neighbours.
 */
@NullMarked
package org.zhibai.rules.compare;

import org.jspecify.annotations.NullMarked;
