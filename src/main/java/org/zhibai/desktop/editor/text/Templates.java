package org.zhibai.desktop.editor.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibai.model.Texts;

/** Rules and parts of rules to start from. A stroke marks where the caret goes. */
final class Templates {
  private static final String CARET = "|";

  private final Texts texts;

  /**
   * Something to start from.
   *
   * @param caret where the caret goes, counted from the beginning of the text
   * @param fact the fact that must be imported; empty when none
   */
  record Template(String title, String meaning, String text, int caret, Optional<String> fact) {}

  Templates(Locale language) {
    this.texts = Texts.of(Templates.class, language);
  }

  /** A whole rule file. */
  List<Template> wholeFile(String id) {
    int last = Math.max(0, id.lastIndexOf('/'));
    String chapter = id.substring(0, last).replace('/', '.').replace('-', '_');
    return List.of(
        template(
            "rule",
            """
            package %s;

            import org.zhibai.model.Figure;
            global org.zhibai.rules.Findings findings;

            rule "|"
                @severity(强制性) @kind(表内) @since(2021)
            when
                $whole : Figure( code == "" )
                $part  : Figure( code == "", place == $whole.place, value > $whole.value )
            then
                findings.report($part, $whole);
            end
            """
                .formatted(chapter),
            Optional.empty()));
  }

  /** Conditions that rules often have. */
  List<Template> conditions() {
    return List.of(
        template(
            "part",
            "$whole : Figure( code == \"|\" )\n"
                + "    $part  : Figure( code == \"\", place == $whole.place, value > $whole.value"
                + " )",
            Optional.of("Figure")),
        template(
            "growth",
            "$limit : Threshold( key == \"同比.幅度上限\" )\n"
                + "    $pair  : YearOnYear( code == \"|\", change > $limit.value )",
            Optional.of("YearOnYear")),
        template("equation", "$sum : Equation( id == \"|\", holds == false )", fact("Equation")),
        template(
            "row", "$row : LedgerRow( ledger == \"|\", yearOf(\"\") != year )", fact("LedgerRow")),
        template("blank", "$cell : Entry( code == \"|\", leftBlank )", fact("Entry")));
  }

  /** What a rule does. */
  List<Template> consequences(Collection<String> variables) {
    List<String> reported =
        Stream.of(variables.stream().skip(1), variables.stream().limit(1))
            .flatMap(each -> each)
            .toList();
    String text = "findings.report(" + String.join(", ", reported) + CARET + ");";
    return List.of(template("report", text, Optional.empty()));
  }

  private static Optional<String> fact(String name) {
    return Optional.of(name);
  }

  private Template template(String key, String text, Optional<String> fact) {
    int caret = text.indexOf(CARET);
    return new Template(
        texts.get("template." + key),
        texts.get("template." + key + ".meaning"),
        text.replace(CARET, ""),
        caret,
        fact);
  }
}
