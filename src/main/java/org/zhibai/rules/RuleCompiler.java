package org.zhibai.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.zhibai.model.Texts;

/** Compiles one rule at a time, so that an error belongs to its file. */
final class RuleCompiler {
  private static final String MODELS = "META-INF/kie/org.default/artifact/drools-model";

  private final ClassLoader loader;
  private final Locale language;

  /**
   * @param loader where the fact classes and the engine are
   * @param language of what is wrong with a rule
   */
  RuleCompiler(ClassLoader loader, Locale language) {
    this.language = language;
    this.loader = loader;
  }

  /** Compiles a rule; nothing of it is loaded. */
  CompiledRule compile(RuleSource source) throws RuleMistake {
    new EngineReading(source.drl(), language).check();
    InternalKieModule module = build(source);
    Map<String, byte[]> classes = new TreeMap<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class") && !file.startsWith("org/drools/project/")) {
        classes.put(file.substring(0, file.length() - ".class".length()), module.getBytes(file));
      }
    }
    Set<String> refused = CodeGuard.refused(classes);
    if (!refused.isEmpty()) {
      throw mistake(source, 0, "compile.refused", String.join("、", refused));
    }
    return new CompiledRule(model(module), classes);
  }

  private InternalKieModule build(RuleSource source) throws RuleMistake {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    byte[] text = EngineText.of(source).getBytes(StandardCharsets.UTF_8);
    files.write(
        "src/main/resources/rule.drl", services.getResources().newByteArrayResource(text, "UTF-8"));
    KieBuilder builder = services.newKieBuilder(files, new NarrowLoader(loader));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(loader);
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw mistake(source, 0, "compile.failed", EngineReading.firstLine(e.toString()));
    } finally {
      thread.setContextClassLoader(before);
    }
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      Message error = errors.get(0);
      throw mistake(source, error.getLine(), "compile.failed", told(error.getText()));
    }
    return (InternalKieModule) builder.getKieModule();
  }

  private static String told(String message) {
    String line = EngineReading.firstLine(message);
    return EngineText.withoutCompanion(line);
  }

  private static String model(InternalKieModule module) {
    String models = new String(module.getBytes(MODELS), StandardCharsets.UTF_8);
    return models
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
        .findFirst()
        .orElseThrow();
  }

  /** The words of compiler or guard say where to look; those around them don't. */
  private RuleMistake mistake(RuleSource source, int line, String sentence, String words) {
    return new RuleMistake(
        source.drl().file(),
        new Culprit(source.drl()).line(words, line),
        Texts.of(RuleCompiler.class, language).get(sentence, words));
  }
}
