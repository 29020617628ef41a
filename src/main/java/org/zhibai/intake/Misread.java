package org.zhibai.intake;

import java.util.List;
import java.util.Locale;
import org.zhibai.forms.DateText;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.forms.Likeness;
import org.zhibai.forms.NumberText;
import org.zhibai.model.Bound;
import org.zhibai.model.ProblemKind;

/**
 * Why a ledger's cell can't be understood, as a sentence of the room's texts.
 *
 * @param sentence the sentence's key
 * @param detail what it names beside the cell and what stands there; may be empty
 */
record Misread(String sentence, String detail) {
  private static final int MOST_CHOICES = 12;

  static Misread of(ProblemKind kind, String shown, LedgerColumn column) {
    if (kind == ProblemKind.DATE_NOT_UNDERSTOOD) {
      DateText.Flaw flaw = DateText.flaw(shown);
      String day = flaw == DateText.Flaw.SERIAL ? DateText.ofSerial(shown).toString() : "";
      return new Misread("ledger.date." + flaw.name().toLowerCase(Locale.ROOT), day);
    }
    if (kind == ProblemKind.NOT_UNDERSTOOD && column.type() == Type.CHOICE) {
      return new Misread("ledger.choice", choices(shown, column.choices()));
    }
    if (kind == ProblemKind.NOT_UNDERSTOOD) {
      return new Misread(number(shown, column), column.measure());
    }
    if (kind == ProblemKind.OTHER_MEASURE && column.measure().isEmpty()) {
      return new Misread("ledger.with_measure", "");
    }
    return new Misread("ledger." + kind.name().toLowerCase(Locale.ROOT), column.measure());
  }

  private static String number(String shown, LedgerColumn column) {
    NumberText number = NumberText.parse(shown, column.measure());
    if (number == null) {
      return "ledger.number";
    }
    return number.bound() == Bound.EXACT ? "ledger.whole" : "ledger.vague";
  }

  /** All choices when they are few, otherwise those most alike. */
  private static String choices(String shown, List<String> choices) {
    if (choices.size() <= MOST_CHOICES) {
      return String.join("、", choices);
    }
    List<String> alike = Likeness.alike(shown, choices);
    List<String> some = alike.isEmpty() ? choices : alike;
    return String.join("、", some.subList(0, Math.min(MOST_CHOICES, some.size()))) + "……";
  }

  /** The choice most alike; empty when none is. */
  static String nearest(String shown, LedgerColumn column) {
    return Likeness.alike(NumberText.normal(shown), column.choices()).stream()
        .findFirst()
        .orElse("");
  }
}
