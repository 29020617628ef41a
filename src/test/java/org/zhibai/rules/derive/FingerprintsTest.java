package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Property(tries = 200)
  void first_value_of_a_fingerprint_is_kept_as_a_map_would(@ForAll List<Long> prints) {
    Fingerprints fingerprints = new Fingerprints();
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      Integer known = map.putIfAbsent(prints.get(i), i + 1);
      assertThat(fingerprints.put(prints.get(i), i + 1)).isEqualTo(known == null ? 0 : known);
    }
    assertThat(fingerprints.size()).isEqualTo(map.size());
    map.forEach((print, value) -> assertThat(fingerprints.get(print)).isEqualTo(value));
  }

  @Test
  void a_million_keys_have_a_million_fingerprints() {
    Fingerprints fingerprints = new Fingerprints();
    for (int i = 0; i < 1_000_000; i++) {
      fingerprints.put(Fingerprints.of("甬B" + i), i + 1);
    }
    assertThat(fingerprints.size()).isEqualTo(1_000_000);
  }
}
