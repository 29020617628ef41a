package org.zhibai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Texts;

/** The problems of a submission, noted as its sheets are understood. */
final class Notes {
  private final Texts texts;
  private final List<Problem> problems = new ArrayList<>();
  private String reporter = "";
  private int year;

  /**
   * Where something stands.
   *
   * @param code line code or ledger number; empty when none
   * @param about what tells it from others of its code, see {@link Problem}
   * @param shown text of the cell
   */
  record Spot(String code, String about, CellAddress at, String shown) {
    Spot(String code, CellAddress at, String shown) {
      this(code, "", at, shown);
    }

    static Spot at(CellAddress at) {
      return new Spot("", at, "");
    }

    /** The same spot, told from others of its code. */
    Spot about(String what) {
      return new Spot(code, what, at, shown);
    }
  }

  /** Notes of problems: they become part of findings, which speak Chinese. */
  Notes() {
    this(Locale.CHINESE);
  }

  /** Sentences for who watches the run, in a language. */
  Notes(Locale language) {
    this.texts = Texts.of(Notes.class, language);
  }

  /** Says whose submission it is; holds for what is noted from now on. */
  void of(String unit, int period) {
    reporter = unit;
    year = period;
  }

  /** Notes a problem with the kind's own sentence. */
  void add(ProblemKind kind, Spot spot, Object... values) {
    problems.add(problem(kind, kind.name().toLowerCase(Locale.ROOT), spot, values));
  }

  /** Notes a problem with another sentence of the room's texts. */
  void addAs(ProblemKind kind, String sentence, Spot spot, Object... values) {
    problems.add(problem(kind, sentence, spot, values));
  }

  /** What a sentence of the room's texts says is wrong. */
  String sentence(String sentence, Object... values) {
    return texts.get(sentence + ".what", values);
  }

  /** A problem that isn't kept here. */
  Problem problem(ProblemKind kind, String sentence, Spot spot, Object... values) {
    return new Problem(
        kind,
        reporter,
        year,
        spot.code(),
        spot.about(),
        spot.at(),
        texts.get(sentence + ".what", values),
        texts.get(sentence + ".remedy", values),
        spot.shown());
  }

  /** What is wrong and what to do, in a line. */
  String line(String sentence, Object... values) {
    return texts.get(sentence + ".what", values) + texts.get(sentence + ".remedy", values);
  }

  /** Words of the room's texts, for use in a sentence. */
  String words(String key, Object... values) {
    return texts.get(key, values);
  }

  /** What a cell's problem counts as: a number of another measure that stays one is not read. */
  static ProblemKind told(ProblemKind kind) {
    return kind == ProblemKind.OTHER_MEASURE ? ProblemKind.NOT_UNDERSTOOD : kind;
  }

  /** All problems so far, by cell. */
  List<Problem> problems() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(java.util.Comparator.comparing(Problem::at));
    return List.copyOf(sorted);
  }
}
