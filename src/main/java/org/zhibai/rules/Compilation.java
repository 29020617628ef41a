package org.zhibai.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a pack in their compiled form: kept ones where there are, else compiled now. */
final class Compilation {
  final Map<String, CompiledRule> rules = new HashMap<>();
  final List<BrokenRule> broken;
  int fresh;

  private Compilation(List<BrokenRule> broken) {
    this.broken = new ArrayList<>(broken);
  }

  static Compilation of(RulePack pack, @Nullable Path userCache) {
    CompileKey keys = new CompileKey();
    CompiledRules kept = new CompiledRules(pack.dir().resolve(RulePack.COMPILED), userCache);
    String packKey = keys.of(pack.sources());
    Map<String, CompiledRule> whole = kept.pack(packKey);
    Compilation compilation = new Compilation(pack.broken());
    RuleCompiler compiler = new RuleCompiler(Compilation.class.getClassLoader(), pack.language());
    for (RuleSource source : pack.sources()) {
      String key = keys.of(source);
      CompiledRule rule = whole.get(key);
      compilation.add(source, rule == null ? compilation.one(source, key, kept, compiler) : rule);
    }
    if (whole.isEmpty() && !compilation.rules.isEmpty()) {
      kept.keepPack(packKey, compilation.byKey(pack, keys));
    }
    compilation.broken.sort(Comparator.comparing(broken -> broken.rule().id()));
    return compilation;
  }

  Map<String, CompiledRule> byKey(RulePack pack, CompileKey keys) {
    Map<String, CompiledRule> byKey = new HashMap<>();
    for (RuleSource source : pack.sources()) {
      CompiledRule rule = rules.get(source.id());
      if (rule != null) {
        byKey.put(keys.of(source), rule);
      }
    }
    return byKey;
  }

  private void add(RuleSource source, @Nullable CompiledRule rule) {
    if (rule != null) {
      rules.put(source.id(), rule);
    }
  }

  private @Nullable CompiledRule one(
      RuleSource source, String key, CompiledRules kept, RuleCompiler compiler) {
    CompiledRule before = kept.rule(key);
    if (before != null) {
      return before;
    }
    try {
      CompiledRule rule = compiler.compile(source);
      fresh++;
      kept.keep(key, rule);
      return rule;
    } catch (RuleMistake e) {
      broken.add(new BrokenRule(source.rule(), e.file(), e.line(), 0, e.what()));
      return null;
    }
  }
}
