package org.zhibai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhibai.model.Problem;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/** The {@code submissions} of the document: those that were checked, then the unread files. */
final class SubmissionsJson {
  private final JsonGenerator json;
  private final JsonFields fields;

  SubmissionsJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  void write(Received received) throws IOException {
    json.writeArrayFieldStart("submissions");
    for (Submission submission : received.submissions()) {
      submission(submission);
    }
    for (Received.Unread unread : received.unread()) {
      json.writeStartObject();
      fields.whose(unread.problem().reporter(), unread.problem().year());
      fields.file(unread.file());
      json.writeFieldName("problem");
      problem(unread.problem());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void submission(Submission submission) throws IOException {
    json.writeStartObject();
    fields.whose(submission.unit().code(), submission.year());
    fields.file(submission.file());
    json.writeNumberField("version", submission.version());
    fields.texts("sheets", submission.sheets().stream().map(Submission.Sheet::number).toList());
    fields.texts("missing", submission.missing());
    json.writeNumberField("figures", FilingSheet.figures(submission));
    json.writeNumberField("blanks", FilingSheet.blanks(submission));
    json.writeArrayFieldStart("problems");
    for (Problem problem : submission.problems()) {
      problem(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void problem(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", problem.kind().name());
    fields.address(problem.at());
    fields.known("indicator", problem.code());
    json.writeStringField("what", problem.what());
    json.writeStringField("remedy", problem.remedy());
    json.writeStringField("shown", problem.shown());
    json.writeEndObject();
  }
}
