package org.zhibai.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
    WholeFile.write(out, beside -> stream(result, beside));
  }

  private static void stream(CheckResult result, Path path) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(path));
        JsonGenerator json = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      new RunJson(json).write(result);
      new SubmissionsJson(json).write(result.received());
      FindingsListJson findings = new FindingsListJson(json);
      findings.checks(result);
      findings.write(result);
      new ScoresJson(json).write(result.standings());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
