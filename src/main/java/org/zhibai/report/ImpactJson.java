package org.zhibai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange;
import org.zhibai.model.Impact;

/**
 * What a change of rules does, as one JSON document: {@code before} and {@code after} (the two
 * packs), {@code total}, {@code rules} (those of which there is something to say), {@code units}
 * and {@code findings}.
 */
public final class ImpactJson {
  private final JsonGenerator json;
  private final JsonFields fields;

  private ImpactJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  /**
   * Writes the document, whole or not at all; the same impact gives the same bytes.
   *
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public static void write(Impact impact, Path out) throws IOException {
    JsonDocument.write(out, json -> new ImpactJson(json).write(impact));
  }

  private void write(Impact impact) throws IOException {
    side("before", impact.before());
    side("after", impact.after());
    json.writeObjectFieldStart("total");
    tally(impact.tally());
    json.writeEndObject();
    rules(impact);
    units(impact);
    json.writeArrayFieldStart("findings");
    for (FindingChange change : impact.changes()) {
      change(change);
    }
    json.writeEndArray();
  }

  private void side(String field, Impact.Side side) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("rules", side.name());
    json.writeStringField("packHash", side.packHash());
    json.writeNumberField("findings", side.findings());
    fields.texts("notRun", side.notRun());
    json.writeEndObject();
  }

  private void tally(Impact.Tally tally) throws IOException {
    json.writeNumberField("new", tally.created());
    json.writeNumberField("lost", tally.lost());
    json.writeNumberField("changed", tally.changed());
  }

  private void rules(Impact impact) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Impact.RuleImpact rule : impact.rules()) {
      if (rule.speaks()) {
        json.writeStartObject();
        json.writeStringField("rule", rule.rule().id());
        json.writeStringField("name", rule.rule().name());
        json.writeStringField("fate", rule.fate().name());
        json.writeBooleanField("ranBefore", rule.ranBefore());
        json.writeBooleanField("ranAfter", rule.ranAfter());
        tally(rule.tally());
        json.writeNumberField("notCheckedBefore", rule.notCheckedBefore());
        json.writeNumberField("notCheckedAfter", rule.notCheckedAfter());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void units(Impact impact) throws IOException {
    json.writeArrayFieldStart("units");
    for (Map.Entry<String, Impact.Tally> unit : impact.byUnit().entrySet()) {
      json.writeStartObject();
      fields.known("unit", unit.getKey());
      tally(unit.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(FindingChange change) throws IOException {
    Finding finding = change.finding();
    json.writeStartObject();
    json.writeStringField("change", change.kind().name());
    json.writeStringField("key", finding.key());
    fields.rule(finding.rule());
    fields.whose(finding.reporter(), finding.year());
    fields.address(finding.place().address());
    json.writeStringField("message", finding.message());
    json.writeArrayFieldStart("details");
    for (FindingChange.Detail detail : change.details()) {
      json.writeStartObject();
      json.writeStringField("what", detail.what().name());
      json.writeStringField("before", detail.before());
      json.writeStringField("after", detail.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
