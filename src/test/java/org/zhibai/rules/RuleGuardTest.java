package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Rule;

/** A rule is code; what it may do is compare facts and report them. */
class RuleGuardTest {
  @TempDir Path folder;

  private static final String HEAD =
      "package trial;\nimport org.zhibai.model.*;\n"
          + "global org.zhibai.rules.Findings findings;\n";
  private static final String RULE =
      "rule \"%s\" @severity(强制性) @kind(表内) @since(2021)\nwhen $it : Figure( value > 3 )\n"
          + "then findings.report($it); end\n";

  @Test
  void attacks_in_conditions_are_refused_and_leave_no_trace() {
    Path trace = folder.resolve("trace");
    String path = trace.toString().replace('\\', '/');
    Map<String, String> conditions = new TreeMap<>();
    conditions.put("process", "Runtime.getRuntime().exec(\"touch " + path + "\") != null");
    conditions.put("builder", "new ProcessBuilder(\"touch\", \"" + path + "\").start() != null");
    conditions.put("file", "new java.io.File(\"" + path + "\").createNewFile()");
    conditions.put(
        "files", "java.nio.file.Files.exists(java.nio.file.Path.of(\"" + path + "\")) == false");
    conditions.put("exit", "java.lang.System.exit(3) == null");
    conditions.put("property", "System.getProperty(\"user.home\") != null");
    conditions.put("reflection", "Class.forName(\"java.lang.Runtime\") != null");
    conditions.put("class", "shown.getClass() != null");
    conditions.put("loader", "line.getClass().getClassLoader() != null");
    conditions.put("thread", "Thread.currentThread() != null");
    conditions.put("eval", "eval( System.currentTimeMillis() > 0 )");
    conditions.put("escape", "\\u0052untime.getRuntime() != null");
    conditions.put("time", "java.time.LocalDate.now() != null");
    conditions.put("texts", "Texts.of(null, null) != null");
    conditions.put("stream", "new java.net.URL(\"http://localhost/\").openStream() != null");
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    conditions.forEach((name, condition) -> packs.rule(name, "Figure( " + condition + " )"));
    assertThat(broken(packs)).containsExactlyInAnyOrderElementsOf(ids(conditions.keySet()));
    assertThat(trace).doesNotExist();
  }

  @Test
  void constructs_that_rules_may_not_hold_are_refused() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("function", HEAD + "function boolean f() { return true; }\n" + RULE);
    texts.put("declare", HEAD + "declare Thing name : String end\n" + RULE);
    texts.put("query", HEAD + "query \"q\" Figure() end\n" + RULE);
    texts.put("import", HEAD + "import java.io.File;\n" + RULE);
    texts.put("static", HEAD + "import static java.lang.Math.max;\n" + RULE);
    texts.put("dialect", HEAD + "dialect \"mvel\"\n" + RULE);
    texts.put("global", HEAD + "global java.util.List list;\n" + RULE);
    texts.put("salience", HEAD + RULE.replace("when", "salience 10 when"));
    texts.put("halt", HEAD + RULE.replace("findings.report($it);", "drools.halt();"));
    texts.put(
        "update",
        HEAD + RULE.replace("findings.report($it);", "update($it); findings.report($it);"));
    texts.put("argument", HEAD + RULE.replace("report($it)", "report(Runtime.getRuntime())"));
    texts.put("from", HEAD + RULE.replace("$it :", "$x : Figure( ) from new Object()\n$it :"));
    texts.put("two", HEAD + RULE + RULE.replace("%s", "第二条"));
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    texts.forEach((name, text) -> packs.text(name, text.replace("%s", name)));
    assertThat(broken(packs)).containsExactlyInAnyOrderElementsOf(ids(texts.keySet()));
  }

  @Test
  void ordinary_conditions_pass() {
    RulePacks packs = new RulePacks(folder.resolve("pack"));
    packs
        .rule("plain", "Figure( code == \"02.01\", value > 3 )")
        .rule("matches", "Words( text matches \"[A-D]\", text != \"A\" )")
        .rule("arithmetic", "Figure( value * 2 > 3.5 || upper < 0, value != 7 )")
        .rule("nested", "YearOnYear( change != null, current.value > prior.value * 10 )")
        .rule("dates", "CoverItem( date != null, date.year > year + 1 )")
        .rule("strings", "CoverItem( text.length() > 3, text.startsWith(\"无\") )");
    RuleLibrary library = RuleLibrary.load(packs.read(), folder.resolve("cache"));
    assertThat(library.broken()).extracting(BrokenRule::sentence).isEmpty();
  }

  @Test
  void compiled_code_that_reaches_for_more_is_not_loaded_from_a_pack() throws Exception {
    RulePacks packs = new RulePacks(folder.resolve("pack")).rule("plain", "Figure( value > 3 )");
    RulePack pack = packs.read();
    RuleLibrary.compileInto(pack, packs.dir().resolve(".compiled"));
    CompileKey keys = new CompileKey();
    String key = keys.of(pack.sources().get(0));
    byte[] hostile = hostileClass();
    CompiledRules.writeTo(
        packs.dir().resolve(".compiled"),
        keys.of(pack.sources()) + ".pack",
        Map.of(key, new CompiledRule("Hostile", Map.of("Hostile", hostile))));
    RuleLibrary library = RuleLibrary.load(pack, folder.resolve("cache"));
    assertThat(library.compiled()).isEqualTo(1);
    assertThat(library.broken()).isEmpty();
  }

  private static byte[] hostileClass() throws Exception {
    try (var in = RuleGuardTest.class.getResourceAsStream("RuleGuardTest.class")) {
      return in.readAllBytes();
    }
  }

  private List<String> broken(RulePacks packs) {
    RulePack pack = packs.read();
    RuleLibrary library = RuleLibrary.load(pack, folder.resolve("cache"));
    assertThat(library.broken()).allSatisfy(rule -> assertThat(rule.what()).isNotBlank());
    return library.broken().stream().map(BrokenRule::rule).map(Rule::id).toList();
  }

  private static List<String> ids(Iterable<String> names) {
    List<String> ids = new ArrayList<>();
    names.forEach(name -> ids.add("trial/" + name));
    return ids;
  }
}
