package org.zhibai.rules;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folders in which compiled rules are kept: the pack's own, which is only read, and one private to
 * the user. A rule's key holds everything its compiled form depends on, so nothing in a folder ever
 * grows stale; one file holds a whole pack, so that a start reads one file.
 */
final class CompiledRules {
  private static final int FORMAT = 0x5A424B01;

  private final Path product;
  private final @Nullable Path user;

  /**
   * @param product the pack's own folder; need not exist
   * @param user the user's folder; made when something is to be kept; null to keep nothing
   */
  CompiledRules(Path product, @Nullable Path user) {
    this.product = product;
    this.user = user;
  }

  /** The rules kept for a whole pack, by key; empty when there are none. */
  Map<String, CompiledRule> pack(String packKey) {
    return guarded(read(product, packKey + ".pack"))
        .or(() -> read(user, packKey + ".pack"))
        .orElse(Map.of());
  }

  /** A rule kept under a key. */
  @Nullable CompiledRule rule(String key) {
    return read(user, key + ".rule").map(rules -> rules.get(key)).orElse(null);
  }

  /** Keeps a rule in the user's folder. */
  void keep(String key, CompiledRule rule) {
    write(user, key + ".rule", Map.of(key, rule));
  }

  /** Keeps all rules of a pack in the user's folder. */
  void keepPack(String packKey, Map<String, CompiledRule> rules) {
    write(user, packKey + ".pack", rules);
  }

  /** A pack may come from anywhere, so its compiled rules pass the guard again. */
  private static Optional<Map<String, CompiledRule>> guarded(
      Optional<Map<String, CompiledRule>> rules) {
    return rules.filter(
        kept ->
            kept.values().stream().allMatch(rule -> CodeGuard.refused(rule.classes()).isEmpty()));
  }

  private static Optional<Map<String, CompiledRule>> read(@Nullable Path folder, String name) {
    if (folder == null || !Files.isRegularFile(folder.resolve(name))) {
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (in.readInt() != FORMAT) {
        return Optional.empty();
      }
      int count = in.readInt();
      Map<String, CompiledRule> rules = new HashMap<>();
      for (int i = 0; i < count; i++) {
        rules.put(in.readUTF(), CompiledRule.read(in));
      }
      return Optional.of(rules);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes beside and moves; that nothing can be kept is no reason not to check. */
  private static void write(@Nullable Path folder, String name, Map<String, CompiledRule> rules) {
    if (folder == null) {
      return;
    }
    try {
      writeTo(makePrivate(folder), name, rules);
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  static void writeTo(Path folder, String name, Map<String, CompiledRule> rules)
      throws IOException {
    Path beside = Files.createTempFile(folder, name, ".new");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16))) {
        out.writeInt(FORMAT);
        out.writeInt(rules.size());
        for (Map.Entry<String, CompiledRule> entry : new TreeMap<>(rules).entrySet()) {
          out.writeUTF(entry.getKey());
          entry.getValue().write(out);
        }
      }
      Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    Set<String> views = folder.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }
}
