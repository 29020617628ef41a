/**
 * What leaves the house as a file: blank workbooks for the units, the findings workbook, JSON.
 *
 * <p>{@link org.zhibai.report.Templates} draws the forms as the report system lays them out. The
 * findings workbook and the JSON document show a {@link org.zhibai.model.CheckResult}. Every
 * workbook is written by {@link org.zhibai.report.Reproducible}: the same content gives the same
 * bytes, and a file appears whole or not at all. No class here reads a submission or knows a rule
 * engine.
 */
@NullMarked
package org.zhibai.report;

import org.jspecify.annotations.NullMarked;
