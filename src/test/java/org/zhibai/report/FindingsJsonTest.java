package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;

class FindingsJsonTest {
  @TempDir Path folder;

  @Test
  void the_document_keeps_its_schema() throws IOException {
    assertThat(faults(document(SyntheticResult.full()))).isEmpty();
    assertThat(faults(document(SyntheticResult.nothing()))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_it_does_not_know() throws IOException {
    String good = document(SyntheticResult.full());
    assertThat(faults(good.replaceFirst("\"MANDATORY\"", "\"SERIOUS\""))).isNotEmpty();
    assertThat(faults(good.replaceFirst("\"tolerance\"", "\"leeway\""))).isNotEmpty();
    assertThat(faults(good.replaceFirst("\"level\" : \\d", "\"level\" : 6"))).isNotEmpty();
    assertThat(faults(good.replaceFirst("\"period\" : 2023", "\"period\" : \"2023\"")))
        .isNotEmpty();
    assertThat(faults(good.replaceFirst("\"scores\"", "\"marks\""))).isNotEmpty();
  }

  @Test
  void numbers_are_written_in_plain_notation() throws IOException {
    Finding finding =
        SyntheticFindings.reporting(
            SyntheticFindings.all().get(0), new BigDecimal("1E+9"), new BigDecimal("1E-9"));
    String document = document(SyntheticResult.with(List.of(finding)));
    assertThat(document)
        .contains("\"reported\" : 1000000000,")
        .contains("\"expected\" : 0.000000001,");
    assertThat(faults(document)).isEmpty();
  }

  @Test
  void a_finding_says_what_the_result_says() throws IOException {
    CheckResult result = SyntheticResult.full();
    JsonNode findings = new ObjectMapper().readTree(document(result)).get("findings");
    assertThat(findings).hasSameSizeAs(result.findings());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = result.findings().get(i);
      JsonNode written = findings.get(i);
      assertThat(written.get("key").asText()).isEqualTo(finding.key());
      assertThat(written.get("severity").asText()).isEqualTo(finding.rule().severity().name());
      assertThat(written.get("kind").asText()).isEqualTo(finding.rule().kind().name());
      assertThat(written.get("level").asInt()).isEqualTo(finding.rule().level());
      assertThat(written.get("unit").asText()).isEqualTo(finding.reporter());
      assertThat(written.get("period").asInt()).isEqualTo(2023);
      assertThat(written.get("reported").isNull()).isEqualTo(finding.reported() == null);
      assertThat(written.get("cells").get(0).get("cell").asText())
          .isEqualTo(finding.place().address().ref());
    }
  }

  @Test
  void files_that_could_not_be_read_carry_their_problem() throws IOException {
    JsonNode submissions =
        new ObjectMapper().readTree(document(SyntheticResult.full())).get("submissions");
    JsonNode last = submissions.get(submissions.size() - 1);
    assertThat(last.get("problem").get("kind").asText()).isEqualTo("DAMAGED");
    assertThat(last.get("problem").get("sheet").isNull()).isTrue();
    assertThat(last.get("unit").asText()).isEqualTo("330225");
  }

  @Test
  void the_same_result_gives_the_same_bytes() throws IOException {
    assertThat(document(SyntheticResult.full())).isEqualTo(document(SyntheticResult.full()));
  }

  private String document(CheckResult result) throws IOException {
    Path out = folder.resolve("findings.json");
    FindingsJson.write(result, out);
    return Files.readString(out);
  }

  private static Set<ValidationMessage> faults(String document) throws IOException {
    try (var stream = FindingsJson.class.getResourceAsStream("findings.schema.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(stream);
      return schema.validate(document, InputFormat.JSON);
    }
  }
}
