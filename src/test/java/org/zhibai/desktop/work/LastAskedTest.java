package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LastAskedTest {
  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final LastAsked asked = new LastAsked("test", screen::add);
  private final List<Object> told = new ArrayList<>();

  @Test
  void of_several_things_asked_quickly_only_the_last_is_told() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    asked.ask(() -> endless(begun, never), told::add, told::add);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    asked.ask(() -> "second", told::add, told::add);
    asked.ask(() -> "third", told::add, told::add);

    while (told.isEmpty()) {
      show();
    }

    assertThat(told).containsExactly("third");
    assertThat(screen).isEmpty();
  }

  @Test
  void why_there_is_no_answer_is_told() throws InterruptedException {
    IllegalStateException fault = new IllegalStateException();
    asked.ask(
        () -> {
          throw fault;
        },
        told::add,
        told::add);
    show();
    assertThat(told).containsExactly(fault);
  }

  @Test
  void an_answer_that_was_given_up_is_not_told() throws InterruptedException {
    asked.ask(() -> "first", told::add, told::add);
    Runnable telling = screen.poll(10, TimeUnit.SECONDS);
    asked.giveUp();
    assertThat(telling).isNotNull();
    telling.run();
    assertThat(told).isEmpty();
  }

  private void show() throws InterruptedException {
    Runnable telling = screen.poll(10, TimeUnit.SECONDS);
    assertThat(telling).isNotNull();
    telling.run();
  }

  private static Object endless(CountDownLatch begun, CountDownLatch never) {
    begun.countDown();
    try {
      return never.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
