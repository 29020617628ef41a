package org.zhibai.desktop.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;

/** What units, forms, cells and severities are called on screen. */
public final class Names {
  private final ReportSystem system;
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Texts texts;

  /**
   * @param system names forms, ledgers and units
   * @param language of the words around them
   */
  public Names(ReportSystem system, Locale language) {
    this.system = system;
    this.texts = Texts.of(Names.class, language);
    for (ReportingUnit unit : system.units()) {
      units.putIfAbsent(unit.code(), unit.name());
      order.putIfAbsent(unit.code(), order.size());
    }
    system.allForms().forEach(form -> forms.put(form.number(), form.number() + " " + form.name()));
    system
        .allLedgers()
        .forEach(ledger -> forms.put(ledger.number(), ledger.number() + " " + ledger.name()));
  }

  /** The report system that names them. */
  public ReportSystem system() {
    return system;
  }

  /** A sentence of this room. */
  String say(String key, Object... values) {
    return texts.get(key, values);
  }

  /** A unit's name; its code when it has none; what stands for it when it isn't known. */
  public String unit(String code) {
    return code.isEmpty() ? say("unit.unknown") : units.getOrDefault(code, code);
  }

  /** The place of a unit among all, as the report system lists them. */
  int place(String unit) {
    return order.getOrDefault(unit, order.size());
  }

  /** Number and name of a form or ledger; the number alone when it isn't known. */
  public String form(String number) {
    return forms.getOrDefault(number, number);
  }

  /** {@code 02.02 发明专利授权量（上年同期，件）}. */
  public String indicator(Finding.Cell cell) {
    String aside =
        Stream.of(cell.column(), cell.measure())
            .filter(text -> !text.isEmpty() && !text.equals(cell.name()))
            .collect(Collectors.joining(say("list.comma")));
    String name = (cell.indicator() + " " + cell.name()).strip();
    return aside.isEmpty() ? name : name + say("list.aside", aside);
  }

  /** The cell as the list shows it: within a form its reference alone. */
  static String shortAddress(Finding.Cell cell) {
    String ref = cell.address().ref();
    return cell.indicator().isEmpty() || ref.isEmpty() ? cell.address().withoutFile() : ref;
  }

  /** A severity's word. */
  public String severity(Severity severity) {
    return say("severity." + severity.name());
  }

  /** A rule kind's word. */
  public String kind(RuleKind kind) {
    return say("kind." + kind.name());
  }

  /** The level of a rule's check, number and words. */
  public String level(Rule rule) {
    return say("level." + rule.level());
  }

  /** A decision's word. */
  public String decision(Decision decision) {
    return say("decision." + decision.name());
  }

  /** The basis of a rule with where it was read. */
  public String basis(Rule rule) {
    return rule.basis() + mark(rule.mark());
  }

  /** The mark of a source in words; empty when there is none. */
  public String mark(String mark) {
    return mark.isEmpty() ? "" : say("mark." + mark);
  }

  /** Parts with what stands between the parts of a list. */
  String listed(Collection<String> parts) {
    return String.join(say("list.separator"), parts);
  }
}
