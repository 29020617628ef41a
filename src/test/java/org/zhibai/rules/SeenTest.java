package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {
  private static final int MANY = 500;

  /** A fact whose hash says little. */
  private record Fact(int number) {
    @Override
    public int hashCode() {
      return number % 7;
    }
  }

  @Test
  void facts_of_one_hash_are_no_twins() {
    assertThat(Seen.twins(facts(MANY))).isFalse();
  }

  @Test
  void a_fact_that_equals_an_earlier_one_is_found_wherever_it_stands() {
    for (int number : List.of(0, 1, 250, 499)) {
      List<Object> facts = facts(MANY);
      facts.add(new Fact(number));
      assertThat(Seen.twins(facts)).as("twin of %s", number).isTrue();
    }
  }

  @Test
  void a_fact_given_twice_is_seen_and_one_that_equals_it_is_not() {
    Seen seen = new Seen(MANY);
    Fact fact = new Fact(1);
    assertThat(seen.itself(fact)).isFalse();
    assertThat(seen.itself(new Fact(1))).isFalse();
    assertThat(seen.itself(fact)).isTrue();
  }

  private static List<Object> facts(int count) {
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      facts.add(new Fact(i));
    }
    return facts;
  }
}
