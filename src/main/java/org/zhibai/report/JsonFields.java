package org.zhibai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.InputFile;
import org.zhibai.model.Rule;

/** Fields that several parts of the document have in common. */
final class JsonFields {
  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /** A text that is null where nothing is known. */
  void known(String field, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }

  /** A number, or null. */
  void number(String field, @Nullable BigDecimal number) throws IOException {
    if (number == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, number);
    }
  }

  /** A unit's code and a period, each null where it isn't known. */
  void whose(String reporter, int year) throws IOException {
    known("unit", reporter);
    if (year == 0) {
      json.writeNullField("period");
    } else {
      json.writeNumberField("period", year);
    }
  }

  /** What identifies a rule. */
  void rule(Rule rule) throws IOException {
    json.writeStringField("rule", rule.id());
    json.writeStringField("name", rule.name());
    json.writeStringField("kind", rule.kind().name());
    json.writeStringField("severity", rule.severity().name());
    json.writeNumberField("level", rule.level());
  }

  /** File, sheet and cell; sheet and cell are null where the whole file or sheet is meant. */
  void address(CellAddress cell) throws IOException {
    json.writeStringField("file", cell.file());
    known("sheet", cell.sheet());
    known("cell", cell.ref());
  }

  void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Name, hash and size of a file, inside an object that has begun. */
  void file(InputFile file) throws IOException {
    json.writeStringField("file", file.name());
    json.writeStringField("path", file.path());
    json.writeStringField("sha256", file.sha256());
    json.writeNumberField("size", file.size());
  }
}
