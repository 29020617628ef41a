package org.zhibai.app.authoring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.zhibai.app.authoring.RuleFileRefused.Reason;
import org.zhibai.model.WrittenRule;
import org.zhibai.report.WholeFile;

/**
 * The files of rules, opened and saved: a file is written whole or not at all, and one that
 * somebody else changed in the meantime is never written over.
 */
public final class RuleFiles {
  private final Path pack;

  /** The files of a pack. */
  public RuleFiles(Path pack) {
    this.pack = pack;
  }

  /**
   * Opens a rule and its page.
   *
   * @throws RuleFileRefused when there is no such rule, or one of its files isn't UTF-8 text
   * @throws IOException when a file can't be read
   */
  public WrittenRule open(String id) throws IOException {
    Path rule = rule(id);
    if (!Files.isRegularFile(rule) || !inside(rule)) {
      throw new RuleFileRefused(Reason.MISSING, id + ".drl");
    }
    Optional<String> page =
        Files.isRegularFile(page(id)) ? Optional.of(text(page(id), id + ".md")) : Optional.empty();
    return new WrittenRule(id, text(rule, id + ".drl"), page);
  }

  /**
   * Saves what differs from what was opened.
   *
   * @param opened the files as they were when they were opened or saved last
   * @throws RuleFileRefused when a file isn't any more as it was opened; then nothing is written
   * @throws IOException when a file can't be written; it is as it was then
   */
  public void save(WrittenRule opened, WrittenRule now) throws IOException {
    if (!now.page().equals(opened.page())) {
      unchanged(page(now.id()), opened.page(), now.id() + ".md");
    }
    if (!now.drl().equals(opened.drl())) {
      unchanged(rule(now.id()), Optional.of(opened.drl()), now.id() + ".drl");
      write(rule(now.id()), now.drl());
    }
    if (!now.page().equals(opened.page())) {
      write(page(now.id()), now.page().orElse(""));
    }
  }

  /** Where a rule is. */
  public Path rule(String id) {
    return pack.resolve(id + ".drl");
  }

  /** Where a rule's page is. */
  public Path page(String id) {
    return pack.resolve(id + ".md");
  }

  private boolean inside(Path file) throws IOException {
    return file.toRealPath().startsWith(pack.toRealPath());
  }

  private static void unchanged(Path file, Optional<String> opened, String name)
      throws IOException {
    Optional<String> there =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            ? Optional.of(text(file, name))
            : Optional.empty();
    if (!there.equals(opened)) {
      throw new RuleFileRefused(there.isEmpty() ? Reason.GONE : Reason.CHANGED, name);
    }
  }

  private static String text(Path file, String name) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new RuleFileRefused(Reason.ENCODING, name);
    }
  }

  private static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, beside -> Files.write(beside, bytes));
  }
}
