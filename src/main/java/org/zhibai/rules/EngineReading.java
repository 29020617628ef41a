package org.zhibai.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.zhibai.model.Texts;

/**
 * Lets the engine's own parser read a rule that the checks found nothing wrong with, and refuses it
 * when the engine sees more in it than they did: what counts is what the engine will compile.
 */
final class EngineReading {
  private static final Set<String> IMPORTS = Set.of("java.math.BigDecimal", "java.time.LocalDate");
  private static final int LONGEST = 200;

  private final DrlText drl;
  private final Texts texts;

  EngineReading(DrlText drl, Locale language) {
    this.texts = Texts.of(EngineReading.class, language);
    this.drl = drl;
  }

  /** Refuses a rule in which the engine sees anything but one rule over plain facts. */
  void check() throws RuleMistake {
    PackageDescr descr = parsed();
    refuse(descr.getFunctions(), "function");
    refuse(descr.getTypeDeclarations(), "declare");
    refuse(descr.getEnumDeclarations(), "declare enum");
    refuse(descr.getFunctionImports(), "import function");
    refuse(descr.getAccumulateImports(), "import accumulate");
    refuse(List.copyOf(descr.getEntryPointDeclarations()), "declare entry-point");
    refuse(List.copyOf(descr.getWindowDeclarations()), "declare window");
    refuse(List.copyOf(descr.getAttributes()), "attributes");
    refuse(descr.getUnit() == null ? List.of() : List.of(descr.getUnit()), "unit");
    refuse(
        descr.getImports().stream().filter(one -> !mayImport(one.getTarget())).toList(), "import");
    refuse(
        descr.getGlobals().stream()
            .filter(one -> !one.getType().equals("org.zhibai.rules.Findings"))
            .toList(),
        "global");
    if (descr.getRules().size() != 1) {
      throw mistake(0, texts.get("engine.more", "rule"));
    }
    RuleDescr rule = descr.getRules().get(0);
    refuse(rule.getName().matches(".*[\"\\\\].*") ? List.of(rule) : List.of(), "rule name");
    refuse(List.copyOf(rule.getAttributes().values()), "attributes");
    refuse(rule.getParentName() == null ? List.of() : List.of(rule), "extends");
    conditions(rule.getLhs().getDescrs());
  }

  private PackageDescr parsed() throws RuleMistake {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr descr = parser.parse(false, drl.text());
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        throw mistake(line, texts.get("engine.syntax", firstLine(error.getMessage())));
      }
      if (descr == null) {
        throw mistake(0, texts.get("engine.more", "rule"));
      }
      return descr;
    } catch (DroolsParserException e) {
      throw mistake(0, texts.get("engine.syntax", firstLine(String.valueOf(e.getMessage()))));
    }
  }

  private static boolean mayImport(String target) {
    return target.startsWith("org.zhibai.model.") || IMPORTS.contains(target);
  }

  private void conditions(List<?> conditions) throws RuleMistake {
    for (Object condition : conditions) {
      if (condition instanceof NotDescr not) {
        conditions(not.getDescrs());
      } else if (condition instanceof ExistsDescr exists) {
        conditions(exists.getDescrs());
      } else if (condition instanceof AndDescr and) {
        conditions(and.getDescrs());
      } else if (condition instanceof PatternDescr pattern && pattern.getSource() == null) {
        pattern(pattern);
      } else {
        refuse(List.of(condition), "condition");
      }
    }
  }

  private void pattern(PatternDescr pattern) throws RuleMistake {
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      String text = constraint instanceof ExprConstraintDescr expr ? expr.getExpression() : "";
      if (text.matches("(?s).*\\b(eval|new)\\b[^\"]*\\(.*")) {
        refuse(List.of(constraint), "eval");
      }
    }
  }

  private void refuse(List<?> constructs, String word) throws RuleMistake {
    if (!constructs.isEmpty()) {
      int line = constructs.get(0) instanceof BaseDescr descr ? descr.getLine() : 0;
      throw mistake(line, texts.get("engine.more", word));
    }
  }

  private RuleMistake mistake(int line, String what) {
    return new RuleMistake(drl.file(), Math.max(line, 0), what);
  }

  /** The first line of what the engine says, clipped. */
  static String firstLine(String message) {
    String line =
        message.lines().map(String::strip).filter(s -> !s.isEmpty()).findFirst().orElse("");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
