package org.zhibai.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.zhibai.model.Texts;
import org.zhibai.rules.RuleSource.Stage;

/**
 * The rules of a pack, compiled and ready to run. What was compiled once is kept; a library whose
 * pack didn't change compiles nothing.
 */
public final class RuleLibrary {
  private final RulePack pack;
  private final List<BrokenRule> broken;
  private final Map<String, RuleSource> sources;
  private final Map<String, Model> models;
  private final Map<Stage, RuleBase> bases = new HashMap<>();
  private final int compiled;

  private RuleLibrary(RulePack pack, Compilation compilation) {
    this.pack = pack;
    this.broken = compilation.broken;
    this.compiled = compilation.fresh;
    this.models = new HashMap<>();
    this.sources = new HashMap<>();
    for (RuleSource source : pack.sources()) {
      CompiledRule rule = compilation.rules.get(source.id());
      if (rule != null) {
        take(source, rule);
      }
    }
    broken.sort(Comparator.comparing(one -> one.rule().id()));
  }

  /** Takes a compiled rule in; what doesn't load is a broken rule and leaves the others alone. */
  private void take(RuleSource source, CompiledRule rule) {
    try {
      models.put(source.id(), rule.load(RuleLibrary.class.getClassLoader()));
      sources.put(source.id(), source);
    } catch (IllegalStateException e) {
      DrlText drl = source.drl();
      int line = drl.line(drl.text().indexOf("rule"));
      String what = Texts.of(RuleLibrary.class, pack.language()).get("compile.unloadable");
      broken.add(new BrokenRule(source.rule(), drl.file(), line, 0, what));
    }
  }

  /**
   * Loads a pack's rules, compiling those of which no compiled form is kept.
   *
   * @param userCache folder private to the user, made when needed; the pack's own {@code .compiled}
   *     is looked into first
   */
  public static RuleLibrary load(RulePack pack, Path userCache) {
    return new RuleLibrary(pack, Compilation.of(pack, userCache));
  }

  /**
   * Compiles those of a pack's rules that the pack doesn't bring compiled, and keeps nothing of
   * them, as for a rule that is being written.
   */
  public static RuleLibrary compile(RulePack pack) {
    return new RuleLibrary(pack, Compilation.of(pack, null));
  }

  /**
   * Compiles a pack's rules into one file in a folder, for a product in which nothing is compiled
   * or checked any more. The folder belongs into the pack, as {@code .compiled}.
   *
   * @return the rules that could not be compiled
   * @throws IOException when the folder can't be written
   */
  public static List<BrokenRule> compileInto(RulePack pack, Path folder) throws IOException {
    Files.createDirectories(folder);
    CompileKey keys = new CompileKey();
    Compilation compilation = Compilation.of(pack, null);
    CompiledRules.writeTo(folder, keys.of(pack.sources()) + ".pack", compilation.byKey(pack, keys));
    if (pack.broken().isEmpty()) {
      Files.writeString(folder.resolve(pack.checkedMark()), "");
    }
    return compilation.broken;
  }

  /** {@code $XDG_CACHE_HOME/zhibai}, or {@code ~/.cache/zhibai}. */
  public static Path userCache() {
    String cache = System.getenv("XDG_CACHE_HOME");
    return cache == null || cache.isBlank()
        ? Path.of(System.getProperty("user.home", "."), ".cache", "zhibai")
        : Path.of(cache, "zhibai");
  }

  /** The pack. */
  public RulePack pack() {
    return pack;
  }

  /** The rules that can't be run, by id. */
  public List<BrokenRule> broken() {
    return broken;
  }

  /** How many rules had to be compiled. */
  public int compiled() {
    return compiled;
  }

  /** The rules that can be run in a stage, by id. */
  List<RuleSource> runnable(Stage stage) {
    return pack.sources().stream()
        .filter(source -> models.containsKey(source.id()) && source.stage() == stage)
        .toList();
  }

  /** The engine's base with all rules of a stage; made once. */
  synchronized RuleBase base(Stage stage) {
    RuleBase base = bases.get(stage);
    if (base == null) {
      base = base(runnable(stage).stream().map(RuleSource::id).toList());
      bases.put(stage, base);
    }
    return base;
  }

  /** A base with some rules only. */
  RuleBase base(Collection<String> ids) {
    Map<String, Model> chosen = new LinkedHashMap<>();
    for (RuleSource source : pack.sources()) {
      Model model = models.get(source.id());
      if (model != null && ids.contains(source.id())) {
        chosen.put(source.id(), model);
      }
    }
    return new RuleBase(chosen);
  }
}
