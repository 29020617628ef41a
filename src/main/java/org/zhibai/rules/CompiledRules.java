package org.zhibai.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folders in which compiled rules are kept: the pack's own, which is only read, and one private to
 * the user. A rule's key holds everything its compiled form depends on, so nothing in a folder ever
 * grows stale; one file holds a whole pack, so that a start reads one file.
 */
final class CompiledRules {
  private static final int FORMAT = 0x5A424B02;
  private static final long LARGEST = 64L << 20;

  /** Characters of the hash that ends a file. */
  private static final int DIGEST = 64;

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
    return read(product, packKey + ".pack")
        .or(() -> read(own(), packKey + ".pack"))
        .orElse(Map.of());
  }

  /** A rule kept under a key. */
  @Nullable CompiledRule rule(String key) {
    return read(own(), key + ".rule").map(rules -> rules.get(key)).orElse(null);
  }

  /** Keeps a rule in the user's folder. */
  void keep(String key, CompiledRule rule) {
    write(user, key + ".rule", Map.of(key, rule));
  }

  /** Keeps all rules of a pack in the user's folder. */
  void keepPack(String packKey, Map<String, CompiledRule> rules) {
    write(user, packKey + ".pack", rules);
  }

  /** The user's folder, if nobody else can have put anything into it. */
  private @Nullable Path own() {
    return user != null && PrivateFolder.is(user) ? user : null;
  }

  /**
   * Reads rules that were kept. A pack may come from anywhere and what the user's folder holds may
   * have been changed, so all of it passes the guard again; what doesn't is as good as not there.
   */
  private static Optional<Map<String, CompiledRule>> read(@Nullable Path folder, String name) {
    if (folder == null || !Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(name);
      return Files.size(file) > LARGEST ? Optional.empty() : rules(Files.readAllBytes(file));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, CompiledRule>> rules(byte[] bytes) throws IOException {
    int content = bytes.length - DIGEST;
    if (content < 0 || !digest(bytes, content).equals(tail(bytes, content))) {
      return Optional.empty();
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, content));
    if (in.readInt() != FORMAT) {
      return Optional.empty();
    }
    int count = in.readInt();
    Map<String, CompiledRule> rules = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String key = in.readUTF();
      CompiledRule rule = CompiledRule.read(in);
      if (!rule.complete() || !CodeGuard.refused(rule.classes()).isEmpty()) {
        return Optional.empty();
      }
      rules.put(key, rule);
    }
    return Optional.of(rules);
  }

  private static String digest(byte[] bytes, int content) {
    return new Hash().add(Arrays.copyOf(bytes, content)).hex();
  }

  private static String tail(byte[] bytes, int content) {
    return new String(bytes, content, DIGEST, StandardCharsets.US_ASCII);
  }

  /** Writes beside and moves; that nothing can be kept is no reason not to check. */
  private static void write(@Nullable Path folder, String name, Map<String, CompiledRule> rules) {
    if (folder == null) {
      return;
    }
    try {
      PrivateFolder.make(folder);
      if (PrivateFolder.is(folder)) {
        writeTo(folder, name, rules);
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  static void writeTo(Path folder, String name, Map<String, CompiledRule> rules)
      throws IOException {
    Path beside = Files.createTempFile(folder, name, ".new");
    beside.toFile().deleteOnExit();
    try {
      Files.write(beside, bytes(rules));
      Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static byte[] bytes(Map<String, CompiledRule> rules) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.writeInt(rules.size());
    for (Map.Entry<String, CompiledRule> entry : new TreeMap<>(rules).entrySet()) {
      out.writeUTF(entry.getKey());
      entry.getValue().write(out);
    }
    out.write(digest(bytes.toByteArray(), bytes.size()).getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
