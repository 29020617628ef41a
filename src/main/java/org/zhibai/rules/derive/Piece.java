package org.zhibai.rules.derive;

import java.math.BigDecimal;
import org.zhibai.forms.FormLine;
import org.zhibai.rules.derive.Reading.Known;

/**
 * A term of a relation, with its line looked up.
 *
 * @param column the column it is read from
 */
record Piece(BigDecimal factor, FormLine line, String column) {

  /** A term with the number read for it. */
  record Read(BigDecimal factor, Known known) {}
}
