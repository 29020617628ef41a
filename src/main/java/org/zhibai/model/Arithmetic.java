package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/** A relation between figures, worked out: what was reported, what would be expected. */
public interface Arithmetic {

  /** The figure the relation is about; a finding stands at its cell. */
  Entry subject();

  /** The other figures the relation reads. */
  List<? extends Entry> operands();

  /** What was reported. */
  BigDecimal reported();

  /** What the other figures make of it. */
  BigDecimal expected();

  /** How far the two may lie apart. */
  BigDecimal tolerance();

  /** The relation with names, {@code 专利授权量 = 发明 + 实用新型 + 外观设计}. */
  String formula();

  /** The relation with numbers, {@code 6,480 ≠ 912 + 4,310 + 1,238 = 6,460（差 20）}. */
  String formulaInNumbers();

  /** Reported minus expected. */
  default BigDecimal difference() {
    return reported().subtract(expected());
  }

  /** Code of the reporting unit. */
  default String reporter() {
    return subject().reporter();
  }

  /** Reporting period. */
  default int year() {
    return subject().year();
  }

  /** Line code of the subject. */
  default String code() {
    return subject().code();
  }

  /** Column of the subject. */
  default String column() {
    return subject().column();
  }
}
