package org.zhibai.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Decision;
import org.zhibai.model.ListedFindings;
import org.zhibai.model.Review;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;

/** The findings workbook while it is made: what all its sheets need. */
final class Book {
  private final SXSSFWorkbook workbook;
  private final Faces faces;
  private final Terms terms;
  private final CheckResult result;
  private final CellLinks links;
  private final ListedFindings order;
  private final Carryover carryover;
  private final Map<String, String> formNames;
  private final Map<String, String> unitNames = new HashMap<>();

  /**
   * What holds for every workbook.
   *
   * @param mostRows most rows of a list
   * @param earlier what people wrote into earlier workbooks
   */
  record Terms(ReportSystem system, Texts texts, int mostRows, List<Review> earlier) {}

  /**
   * @param out where the workbook will lie
   */
  Book(SXSSFWorkbook workbook, Terms terms, CheckResult result, Path out) {
    this.workbook = workbook;
    this.faces = new Faces(workbook.getXSSFWorkbook());
    this.terms = terms;
    this.result = result;
    this.links = new CellLinks(result.received(), out);
    this.order = new ListedFindings(result.findings(), terms.mostRows());
    this.carryover = new Carryover(terms.earlier());
    this.formNames = formNames(terms.system());
  }

  SXSSFWorkbook workbook() {
    return workbook;
  }

  Faces faces() {
    return faces;
  }

  /** Most rows of a list. */
  int mostRows() {
    return terms.mostRows();
  }

  CheckResult result() {
    return result;
  }

  CellLinks links() {
    return links;
  }

  ListedFindings order() {
    return order;
  }

  /** A sentence in the workbook's language. */
  String say(String key, Object... values) {
    return terms.texts().get(key, values);
  }

  /** What people wrote into earlier workbooks. */
  Carryover carryover() {
    return carryover;
  }

  /** The word for what a reviewer decided; what stands there when it is none of the decisions. */
  String decision(Review review) {
    return Decision.of(review.decision())
        .map(decision -> say("decision." + decision.name().toLowerCase(Locale.ROOT)))
        .orElse(review.decision());
  }

  /** A severity's word. */
  String word(Severity severity) {
    return say("severity." + severity.name());
  }

  /** A rule kind's word. */
  String word(RuleKind kind) {
    return say("kind." + kind.name());
  }

  /** The level of a rule's check, number and words. */
  String level(Rule rule) {
    return say("level." + rule.level());
  }

  /** A unit's name; what stands for it when the unit isn't known. */
  String unit(String code) {
    return code.isEmpty()
        ? say("unit.unknown")
        : unitNames.computeIfAbsent(code, key -> result.unit(key).name());
  }

  /** The reporting period: the latest of the submissions; 0 when there is none. */
  int year() {
    return Submission.latestYear(result.received().submissions()).orElse(0);
  }

  /** What the workbook is about. */
  String title() {
    return year() == 0 ? say("title.nothing") : say("title", year());
  }

  /** The name of a form or ledger with its number; the number alone when it isn't known. */
  String form(String number) {
    return formNames.getOrDefault(number, number);
  }

  private static Map<String, String> formNames(ReportSystem system) {
    Map<String, String> names = new HashMap<>();
    system.allForms().forEach(form -> names.put(form.number(), form.number() + " " + form.name()));
    system
        .allLedgers()
        .forEach(ledger -> names.put(ledger.number(), ledger.number() + " " + ledger.name()));
    return names;
  }
}
