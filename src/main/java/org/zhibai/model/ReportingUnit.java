package org.zhibai.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who hands in a submission (填报单位): a district, a functional zone, a department, or the city.
 *
 * @param code division code, {@code 330212}, or department code, {@code D-FY}
 * @param group 全市, 区县市, 功能区 or 部门
 * @param parent code of the district a functional zone belongs to; empty otherwise
 * @param counted whether its figures count in the city's sum (functional zones don't)
 * @param files whether it hands in a workbook of its own
 * @param successor for a retired code, the code to use now; empty otherwise
 * @param from first day of validity; null when always
 * @param to last day of validity; null when open
 */
public record ReportingUnit(
    String code,
    String name,
    String group,
    String parent,
    boolean counted,
    boolean files,
    String successor,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String note) {

  /** The group of the whole city. */
  public static final String CITY = "全市";

  /** The group of districts, counties and county-level cities. */
  public static final String DISTRICT = "区县市";

  /** The group of functional zones. */
  public static final String ZONE = "功能区";

  /** The group of the city's departments. */
  public static final String DEPARTMENT = "部门";

  /** Whether the unit exists on a day. */
  public boolean validOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
