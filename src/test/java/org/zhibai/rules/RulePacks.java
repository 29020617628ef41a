package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes small rule packs for tests. */
final class RulePacks {
  private static final String PAGE =
      """
      # %s
      **说法** {指标} {数值} 不对
      **公式** 无
      **依据** 测试【K】
      **为什么** 测试。
      **怎么改** 改正。
      **审核员看什么** 核对。

      ## 合格
      | 02.01 |
      |---|
      | 1 |

      ## 不合格
      | 02.01 | 问题所在 |
      |---|---|
      | 5 | 02.01 |
      """;

  private final Path dir;

  RulePacks(Path dir) {
    this.dir = dir;
  }

  /** A pack with the tables of another and no rules. */
  static RulePacks withTables(Path dir, Path pack) {
    for (String tables : List.of("forms", "parameters")) {
      try (Stream<Path> files = Files.list(pack.resolve(tables))) {
        Files.createDirectories(dir.resolve(tables));
        for (Path file : files.toList()) {
          Files.copy(file, dir.resolve(tables).resolve(file.getFileName()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new RulePacks(dir);
  }

  Path dir() {
    return dir;
  }

  /** A rule of which only the last condition is given. */
  RulePacks rule(String name, String condition) {
    return text(
        name,
        """
        package trial;

        import org.zhibai.model.*;
        global org.zhibai.rules.Findings findings;

        rule "%s"
            @severity(强制性) @kind(表内) @since(2021)
        when
            $it : %s
        then
            findings.report($it%s);
        end
        """
            .formatted(name, condition, condition.startsWith("LedgerRow") ? ", \"登记日期\"" : ""));
  }

  /** A rule given as a whole. */
  RulePacks text(String name, String drl) {
    write("trial/" + name + ".drl", drl);
    return page(name);
  }

  RulePacks page(String name) {
    return write("trial/" + name + ".md", PAGE.formatted(name));
  }

  RulePacks write(String file, String text) {
    try {
      Path path = dir.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file of the pack holds. */
  String text(String file) {
    try {
      return Files.readString(dir.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RulePack read() {
    return RulePack.read(dir);
  }
}
