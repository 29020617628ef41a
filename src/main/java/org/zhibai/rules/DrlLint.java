package org.zhibai.rules;

import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule with the engine's parser before it is compiled and refuses what rules may not hold.
 */
final class DrlLint {
  private static final Set<String> IMPORTS = Set.of("java.math.BigDecimal", "java.time.LocalDate");

  private final DrlText drl;

  DrlLint(DrlText drl) {
    this.drl = drl;
  }

  /** Refuses a rule with an error of syntax or with a construct that rules may not use. */
  void check(String id) throws RuleMistake {
    if (drl.text().contains("\\u")) {
      throw mistake(lineOf("\\u"), "规则里不能写 \\u 转义，请直接写汉字");
    }
    PackageDescr descr = parsed();
    String wanted = id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : "";
    wanted = wanted.replace('/', '.').replace('-', '_');
    if (!descr.getNamespace().equals(wanted)) {
      throw mistake(1, "package 应与文件所在的文件夹一致，写成 package " + wanted + ";");
    }
    refuse(descr.getFunctions(), "function");
    refuse(descr.getTypeDeclarations(), "declare");
    refuse(descr.getEnumDeclarations(), "declare enum");
    refuse(descr.getFunctionImports(), "import function/static");
    refuse(descr.getAccumulateImports(), "import accumulate");
    refuse(List.copyOf(descr.getEntryPointDeclarations()), "declare entry-point");
    refuse(List.copyOf(descr.getWindowDeclarations()), "declare window");
    if (descr.getUnit() != null || !descr.getAttributes().isEmpty()) {
      throw mistake(1, "规则文件里不能写 unit 或 dialect 等属性");
    }
    imports(descr);
    globals(descr);
    rule(descr.getRules().get(0));
  }

  private PackageDescr parsed() throws RuleMistake {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr descr = parser.parse(false, drl.text());
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        throw mistake(line, "语法错误，请检查这一行的括号、引号和逗号（须为半角）：" + firstLine(error.getMessage()));
      }
      if (descr == null || descr.getRules().size() != 1) {
        throw mistake(0, "一个文件须有且只有一条规则");
      }
      return descr;
    } catch (DroolsParserException e) {
      throw mistake(0, "语法错误：" + firstLine(String.valueOf(e.getMessage())));
    }
  }

  private void imports(PackageDescr descr) throws RuleMistake {
    for (ImportDescr imported : descr.getImports()) {
      String target = imported.getTarget();
      if (!target.startsWith("org.zhibai.model.") && !IMPORTS.contains(target)) {
        throw mistake(imported.getLine(), "只能 import org.zhibai.model 里的事实，不能 import " + target);
      }
    }
  }

  private void globals(PackageDescr descr) throws RuleMistake {
    boolean one =
        descr.getGlobals().size() == 1
            && descr.getGlobals().get(0).getIdentifier().equals("findings")
            && descr.getGlobals().get(0).getType().equals("org.zhibai.rules.Findings");
    if (!one) {
      throw mistake(1, "须有且只有一个 global：global org.zhibai.rules.Findings findings;");
    }
  }

  private void rule(RuleDescr rule) throws RuleMistake {
    if (!rule.getAttributes().isEmpty() || rule.getParentName() != null) {
      throw mistake(rule.getLine(), "规则不能写 salience、enabled、extends 等属性");
    }
    for (BaseDescr condition : rule.getLhs().getDescrs()) {
      condition(condition);
    }
  }

  private void condition(BaseDescr condition) throws RuleMistake {
    if (condition instanceof NotDescr not) {
      inner(not.getDescrs());
    } else if (condition instanceof ExistsDescr exists) {
      inner(exists.getDescrs());
    } else if (condition instanceof AndDescr and) {
      inner(and.getDescrs());
    } else if (condition instanceof PatternDescr pattern && pattern.getSource() == null) {
      pattern(pattern);
    } else {
      throw mistake(
          condition.getLine(),
          "条件只能是 事实( … )、not 事实( … )、exists 事实( … )，不能用 eval、from、accumulate 等");
    }
  }

  private void inner(List<?> conditions) throws RuleMistake {
    for (Object inner : conditions) {
      condition((BaseDescr) inner);
    }
  }

  private void pattern(PatternDescr pattern) throws RuleMistake {
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      String text = constraint instanceof ExprConstraintDescr expr ? expr.getExpression() : "";
      if (text.matches("(?s).*\\b(eval|new)\\b[^\"]*\\(.*")) {
        throw mistake(constraint.getLine(), "约束里不能用 eval 或 new");
      }
    }
  }

  private void refuse(List<?> constructs, String word) throws RuleMistake {
    if (!constructs.isEmpty()) {
      int line = constructs.get(0) instanceof BaseDescr descr ? descr.getLine() : 0;
      throw mistake(line, "规则文件里不能写 " + word);
    }
  }

  private int lineOf(String what) {
    return drl.line(drl.text().indexOf(what));
  }

  private RuleMistake mistake(int line, String what) {
    return new RuleMistake(drl.file(), Math.max(line, 0), what);
  }

  static String firstLine(String message) {
    String line =
        message.lines().map(String::strip).filter(s -> !s.isEmpty()).findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
