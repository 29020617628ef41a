package org.zhibai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.zhibai.model.Figure;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Standing.Score;

/** The {@code scores} of the document: the ranking with every score's figures. */
final class ScoresJson {
  private final JsonGenerator json;
  private final JsonFields fields;

  ScoresJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  void write(List<Standing> standings) throws IOException {
    json.writeArrayFieldStart("scores");
    for (Standing standing : standings) {
      json.writeStartObject();
      json.writeStringField("unit", standing.reporter());
      json.writeStringField("group", standing.group());
      json.writeNumberField("rank", standing.rank());
      json.writeNumberField("total", standing.total());
      json.writeArrayFieldStart("criteria");
      for (Score score : standing.scores()) {
        score(score);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("deductions");
      for (Deduction deduction : standing.deductions()) {
        json.writeStartObject();
        json.writeNumberField("points", deduction.points());
        json.writeStringField("reason", deduction.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void score(Score score) throws IOException {
    json.writeStartObject();
    json.writeStringField("criterion", score.criterion());
    json.writeStringField("theme", score.theme());
    json.writeStringField("name", score.name());
    json.writeNumberField("weight", score.weight());
    fields.number("value", score.value());
    fields.number("lowest", score.lowest());
    fields.number("highest", score.highest());
    fields.number("score", score.score());
    json.writeNumberField("points", score.points());
    json.writeStringField("note", score.note());
    json.writeArrayFieldStart("cells");
    for (Figure figure : score.figures()) {
      json.writeStartObject();
      fields.address(figure.cell());
      fields.known("indicator", figure.code());
      fields.known("column", figure.column());
      json.writeStringField("value", figure.shown());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
