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

/**
 * A JSON document that holds one object, indented alike on every system, with numbers in plain
 * notation.
 */
final class JsonDocument {
  private JsonDocument() {}

  /** What stands in a document. */
  interface Fields {
    /** Writes the fields of the document's object. */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a document, whole or not at all; the same fields give the same bytes.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  static void write(Path out, Fields fields) throws IOException {
    WholeFile.write(out, beside -> stream(beside, fields));
  }

  private static void stream(Path path, Fields fields) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(path));
        JsonGenerator json = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
