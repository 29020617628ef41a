package org.zhibai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.zhibai.model.CheckResult;
import org.zhibai.model.InputFile;
import org.zhibai.model.RunFacts;

/** The {@code run} of the document. */
final class RunJson {
  private final JsonGenerator json;
  private final JsonFields fields;

  RunJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  void write(CheckResult result) throws IOException {
    RunFacts run = result.run();
    json.writeObjectFieldStart("run");
    json.writeStringField("product", run.product());
    json.writeStringField("pack", run.pack());
    json.writeStringField("packHash", run.packHash());
    json.writeStringField("asOf", run.asOf().toString());
    fields.texts("expected", result.expected());
    files("inputs", run.inputs());
    files("prior", run.prior());
    fields.texts("priorUnread", run.lost().stream().map(file -> file.problem().what()).toList());
    fields.texts("limits", run.limits());
    fields.texts("notes", run.notes());
    json.writeEndObject();
  }

  private void files(String field, List<InputFile> files) throws IOException {
    json.writeArrayFieldStart(field);
    for (InputFile file : files) {
      json.writeStartObject();
      fields.file(file);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
