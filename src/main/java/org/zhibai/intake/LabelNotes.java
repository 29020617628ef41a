package org.zhibai.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.ProblemKind;

/** Tells what is wrong beside the codes of a form: line by line, or at once where many are. */
final class LabelNotes {
  private static final int MOST = 5;

  private final Notes notes;
  private final String form;
  private final Map<ProblemKind, List<Deviation>> deviations = new LinkedHashMap<>();

  private record Deviation(String sentence, Spot spot, Object... values) {}

  LabelNotes(Notes notes, String form) {
    this.notes = notes;
    this.form = form;
  }

  /** A column beside the codes isn't there. */
  void column(Spot spot, Object... values) {
    notes.addAs(ProblemKind.COLUMN_MISSING, "column_missing", spot, values);
  }

  /** A name or measure is blank, or is nobody's. */
  void label(String sentence, Spot spot, Object... values) {
    add(ProblemKind.LABEL_CHANGED, sentence, spot, values);
  }

  /** A code stands beside the name of another line. */
  void misplaced(String sentence, Spot spot, Object... values) {
    add(ProblemKind.CODE_MISPLACED, sentence, spot, values);
  }

  /** A measure was written over the line's own. */
  void measure(boolean converted, Spot spot, Object... values) {
    String sentence = converted ? "measure_converted" : "measure_changed";
    add(ProblemKind.MEASURE_CHANGED, sentence, spot, values);
  }

  private void add(ProblemKind kind, String sentence, Spot spot, Object... values) {
    deviations
        .computeIfAbsent(kind, unused -> new ArrayList<>())
        .add(new Deviation(sentence, spot, values));
  }

  /** Hands them on; a column that slipped by a row is one mistake, not thirty. */
  void tell() {
    deviations.forEach(
        (kind, all) -> {
          all.stream()
              .limit(all.size() > MOST ? 0 : MOST)
              .forEach(one -> notes.addAs(kind, one.sentence, one.spot, one.values));
          if (all.size() > MOST) {
            many(kind, all);
          }
        });
  }

  private void many(ProblemKind kind, List<Deviation> all) {
    Spot first = all.get(0).spot;
    List<String> refs = all.stream().map(one -> one.spot.at().ref()).toList();
    notes.addAs(
        kind,
        "many." + kind.name().toLowerCase(Locale.ROOT),
        new Spot(form, first.at(), first.shown()),
        form,
        all.size(),
        String.join("、", refs),
        notes.sentence(all.get(0).sentence, all.get(0).values));
  }
}
