package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibai.model.Rule;

/**
 * The rules of a folder with their pages. A rule that can't be read is {@link #broken()} and leaves
 * the others alone.
 */
public final class RulePack {
  private final Path dir;
  private final String hash;
  private final List<RuleSource> sources = new ArrayList<>();
  private final List<BrokenRule> broken = new ArrayList<>();

  private RulePack(Path dir, String hash) {
    this.dir = dir;
    this.hash = hash;
  }

  /**
   * Reads all {@code .drl} files below a folder.
   *
   * @throws UncheckedIOException when the folder can't be read
   */
  public static RulePack read(Path dir) {
    try (Stream<Path> walk = Files.walk(dir)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !dir.relativize(file).toString().startsWith("."))
              .sorted(Comparator.comparing(file -> name(dir, file)))
              .toList();
      Hash hash = new Hash();
      for (Path file : files) {
        hash.add(name(dir, file)).add(Files.readAllBytes(file));
      }
      RulePack pack = new RulePack(dir, hash.hex());
      Optional<KnownNames> names = KnownNames.of(dir);
      for (Path file : files) {
        if (file.toString().endsWith(".drl")) {
          pack.add(file, names);
        }
      }
      pack.refuseSharedNames();
      return pack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of the pack: that of its folder. */
  public String name() {
    return String.valueOf(dir.toAbsolutePath().normalize().getFileName());
  }

  /** SHA-256 over all files of the pack, lower-case hex. */
  public String hash() {
    return hash;
  }

  /** The folder. */
  public Path dir() {
    return dir;
  }

  /** The rules that could be read, by id. */
  public List<Rule> rules() {
    return sources.stream().map(RuleSource::rule).toList();
  }

  /** The rules that could not be read, by id. */
  public List<BrokenRule> broken() {
    return List.copyOf(broken);
  }

  /** The page of a rule. */
  public Optional<Page> page(String id) {
    return source(id).map(RuleSource::page);
  }

  /** The DRL of a rule as its author wrote it. */
  public Optional<String> drl(String id) {
    return source(id).map(source -> source.drl().text());
  }

  List<RuleSource> sources() {
    return List.copyOf(sources);
  }

  Optional<RuleSource> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  private void add(Path file, Optional<KnownNames> names) throws IOException {
    String name = name(dir, file);
    String id = name.substring(0, name.length() - ".drl".length());
    String called = id;
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = utf8(name, bytes);
      FullWidth.refuse(name, text);
      DrlText drl = DrlText.read(name, text);
      called = drl.name();
      if (names.isPresent()) {
        names.get().check(drl);
      }
      Path beside = file.resolveSibling(file.getFileName().toString().replaceAll("drl$", "md"));
      if (!Files.exists(beside)) {
        throw new RuleMistake(name, 0, "规则旁边缺少同名的说明 " + beside.getFileName());
      }
      byte[] page = Files.readAllBytes(beside);
      String version = new Hash().add(bytes).add(page).hex().substring(0, 12);
      sources.add(
          RuleSource.of(id, version, drl, PageReader.read(id + ".md", utf8(id + ".md", page))));
    } catch (RuleMistake e) {
      broken.add(new BrokenRule(RuleSource.unreadable(id, called), e.file(), e.line(), e.what()));
    }
  }

  private void refuseSharedNames() {
    Map<String, RuleSource> byName = new HashMap<>();
    for (RuleSource source : List.copyOf(sources)) {
      RuleSource first = byName.putIfAbsent(source.rule().name(), source);
      if (first != null) {
        sources.remove(source);
        broken.add(
            new BrokenRule(
                source.rule(), source.drl().file(), 0, "规则名称与 " + first.id() + " 重复，请另起名称"));
      }
    }
    broken.sort(Comparator.comparing(rule -> rule.rule().id()));
  }

  private static String utf8(String name, byte[] bytes) throws RuleMistake {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RuleMistake(name, 0, "文件不是 UTF-8 编码，请另存为 UTF-8");
    }
  }

  private static String name(Path dir, Path file) {
    return dir.relativize(file).toString().replace('\\', '/');
  }
}
