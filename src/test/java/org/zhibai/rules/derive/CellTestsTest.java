package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.model.LedgerRow;
import org.zhibai.rules.derive.CellTest.Fault;

/** Codes in ledgers against the standards that they follow. */
class CellTestsTest {
  private static final LedgerRow ROW =
      new LedgerRow(
          new LedgerRow.Header(
              "T4", "D-SC", 2023, "f", "s", java.util.Map.of(), java.util.List.of()),
          5,
          new Object[0]);

  private final CreditCodes credit = new CreditCodes(new Reasons());
  private final PatentNumbers patents = new PatentNumbers(new Reasons(), false);
  private final PatentNumbers rights = new PatentNumbers(new Reasons(), true);

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91330212HC0000017B", "12330212HC00000336"})
  void right_credit_codes_pass(String code) {
    assertThat(credit.fault(code, ROW)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "91330212HC0000017C, 校验位, 应为“B”",
    "91330221HC0000017B, 校验位, 颠倒",
    "91330212HC0000017, 代码格式, 有 17 个字符",
    "913302120000012000, 校验位, 设为文本格式",
    "330212000012345, 代码格式, 旧的工商注册号",
    "MA2000001, 代码格式, 组织机构代码",
    "91330212HCO000017B, 代码格式, 第 11 位的“O”",
    "9133021AHC0000017B, 代码格式, 第 8 位的“A”",
    "91330212HC0000017I, 代码格式, 第 18 位的“I”",
  })
  void wrong_credit_codes_are_told(String code, String kind, String words) {
    assertFault(credit.fault(code, ROW), kind, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ZL201919000001.6", "ZL 2019 1 9000001.6", "zl2019190000016", "ZL200410016940.6"})
  void right_patent_numbers_pass(String number) {
    assertThat(patents.fault(number, ROW)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ZL201919000001.7, 校验位, 应为“6”",
    "ZL201991000001.6, 校验位, 应为",
    "201919000001.6, 代码格式, 缺少“ZL”",
    "ZL2019, 代码格式, 不是专利号",
    "ZL202419000001.6, 代码格式, 2024",
    "ZL201949000001.6, 代码格式, 种类号“4”",
    "第12345号, 代码格式, 不是专利号",
  })
  void wrong_patent_numbers_are_told(String number, String kind, String words) {
    assertFault(patents.fault(number, ROW), kind, words);
  }

  @Test
  void of_several_numbers_the_wrong_one_is_named() {
    assertThat(rights.fault("ZL201919000001.6；第12345号", ROW)).isNull();
    assertFault(rights.fault("ZL201919000001.6、ZL2019", ROW), "代码格式", "其中“ZL2019”");
  }

  private static void assertFault(
      @org.jspecify.annotations.Nullable Fault fault, String kind, String words) {
    assertThat(fault).isNotNull();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.words()).contains(words);
  }
}
