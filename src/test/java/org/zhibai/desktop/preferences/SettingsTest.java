package org.zhibai.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.Product;

class SettingsTest {
  @TempDir Path folder;

  private final PreferenceStore store = new PreferenceStore();
  private final Settings settings = new Settings(store);

  @Test
  void the_products_rules_are_taken_until_others_are_set() {
    assertThat(settings.rules()).isEqualTo(Product.rules());

    store.setValue(Settings.RULES, folder.toString());
    assertThat(settings.rules()).isEqualTo(folder);
  }

  @Test
  void a_folder_that_is_gone_is_as_if_not_set() {
    store.setValue(Settings.SUBMISSIONS, folder.resolve("gone").toString());

    assertThat(settings.submissions()).isEmpty();
  }

  @Test
  void what_was_opened_last_comes_first_and_once() {
    Path one = made("一");
    Path two = made("二");
    settings.opened(List.of(one));
    settings.opened(List.of(two));
    settings.opened(List.of(one));

    assertThat(settings.recent()).isEqualTo(List.of(one, two));
    assertThat(settings.isNew()).isFalse();
  }

  @Test
  void files_that_are_opened_together_are_kept_at_once() {
    Path one = made("一");
    Path two = made("二");
    Path three = made("三");
    settings.opened(List.of(one));
    int[] kept = {0};
    store.addPropertyChangeListener(event -> kept[0]++);

    settings.opened(List.of(two, one, three));

    assertThat(settings.recent()).isEqualTo(List.of(three, one, two));
    assertThat(kept[0]).isEqualTo(1);
  }

  @Test
  void what_is_gone_is_not_offered_again() throws IOException {
    Path one = made("一");
    settings.opened(List.of(one));
    Files.delete(one);

    assertThat(settings.recent()).isEmpty();
  }

  @Test
  void only_the_last_few_are_kept() {
    for (int i = 0; i < 20; i++) {
      settings.opened(List.of(made("folder" + i)));
    }

    assertThat(settings.recent()).hasSize(8).first().isEqualTo(folder.resolve("folder19"));
  }

  private Path made(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
