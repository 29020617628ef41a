/**
 * The report system (报表制度) as data: which forms and ledgers there are, who fills them in, which
 * relations their lines keep, which units hand in, and the dated parameters.
 *
 * <p>Everything is read from {@code rules/forms} and {@code rules/parameters} of a rule pack, once,
 * by {@link org.zhibai.forms.ReportSystem#read}. Templates, intake and rules take the layout from
 * here and from nowhere else, so that next year's forms, or another city's, need no Java. A mistake
 * in a table is a {@link org.zhibai.forms.PackException} with file and line.
 */
@NullMarked
package org.zhibai.forms;

import org.jspecify.annotations.NullMarked;
