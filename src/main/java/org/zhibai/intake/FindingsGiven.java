package org.zhibai.intake;

/** The workbook is no submission but what this product found at an earlier check. */
final class FindingsGiven extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
