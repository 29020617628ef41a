package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import org.zhibai.model.CheckResult;

/**
 * The result of a check as one JSON document, described by {@code findings.schema.json} beside this
 * class: {@code run}, {@code submissions}, {@code checks}, {@code findings}, {@code notChecked},
 * {@code scores}. Numbers are written in plain notation; what isn't known is null.
 */
public final class FindingsJson {
  private FindingsJson() {}

  /**
   * Writes the document, whole or not at all; the same result gives the same bytes.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public static void write(CheckResult result, Path out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          new RunJson(json).write(result);
          new SubmissionsJson(json).write(result.received());
          FindingsListJson findings = new FindingsListJson(json);
          findings.checks(result);
          findings.write(result);
          new ScoresJson(json).write(result.standings());
        });
  }
}
