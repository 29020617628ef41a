package org.zhibai.desktop.editor.text;

import java.nio.file.Path;
import java.util.Locale;
import org.zhibai.app.authoring.RuleWords;

/** The words of the product's own pack. */
final class Pack {
  static final RuleWords WORDS = RuleWords.of(Path.of("rules"), Locale.CHINESE);
  static final KnownWords KNOWN = new KnownWords(WORDS);

  static final String RULE =
      """
      package creation.patents;

      import org.zhibai.model.Figure;
      global org.zhibai.rules.Findings findings;

      /* two
         lines */
      rule "发明授权不大于专利授权"
          @severity(强制性) @kind(表内) @since(2021)
      when
          $grants : Figure( code == "02.01" ) // (
          $part   : Figure( code == "02.02", place == $grants.place, value > $grants.value )
      then
          findings.report($part, $grants);
      end
      """;

  private Pack() {}
}
