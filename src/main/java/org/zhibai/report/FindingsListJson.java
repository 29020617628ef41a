package org.zhibai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.ToLongFunction;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.NotChecked;
import org.zhibai.model.RuleAccount;

/** The {@code checks}, the {@code findings} and the {@code notChecked} of the document. */
final class FindingsListJson {
  private final JsonGenerator json;
  private final JsonFields fields;

  FindingsListJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  void write(CheckResult result) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notChecked");
    for (NotChecked one : result.notChecked()) {
      json.writeStartObject();
      fields.rule(one.rule());
      fields.whose(one.reporter(), one.year());
      json.writeStringField("place", one.place());
      json.writeStringField("reason", one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What became of all checks: they add up to the places of the rules. */
  void checks(CheckResult result) throws IOException {
    json.writeObjectFieldStart("checks");
    json.writeNumberField("held", sum(result, RuleAccount::held));
    json.writeNumberField("failed", sum(result, RuleAccount::failed));
    json.writeNumberField("notChecked", sum(result, RuleAccount::notChecked));
    json.writeNumberField("notApplicable", sum(result, RuleAccount::notApplicable));
    json.writeNumberField("reasonsNotChecked", result.reasons());
    json.writeEndObject();
  }

  private static long sum(CheckResult result, ToLongFunction<RuleAccount> part) {
    return result.accounts().stream().mapToLong(part).sum();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", finding.key());
    fields.rule(finding.rule());
    fields.whose(finding.reporter(), finding.year());
    json.writeStringField("message", finding.message());
    fields.number("reported", finding.reported());
    fields.number("expected", finding.expected());
    fields.number("difference", finding.difference());
    fields.number("tolerance", finding.tolerance());
    fields.known("formula", finding.formula());
    json.writeStringField("basis", finding.rule().basis());
    json.writeArrayFieldStart("cells");
    for (Finding.Cell cell : finding.cells()) {
      json.writeStartObject();
      fields.address(cell.address());
      fields.known("indicator", cell.indicator());
      fields.known("column", cell.column());
      json.writeStringField("value", cell.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
