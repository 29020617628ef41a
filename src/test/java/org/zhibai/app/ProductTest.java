package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.rules.RulePack;

class ProductTest {
  @TempDir Path folder;

  @Test
  void only_the_pack_in_the_products_folder_is_vouched_for() throws IOException {
    Path own = Files.createDirectories(folder.resolve("product/rules"));
    Path foreign = Files.createDirectories(folder.resolve("mail/rules"));
    String home = folder.resolve("product").toString();
    assertThat(Product.vouchesFor(own, home)).isTrue();
    assertThat(Product.vouchesFor(folder.resolve("mail/../product/rules"), home)).isTrue();
    assertThat(Product.vouchesFor(foreign, home)).isFalse();
    assertThat(Product.vouchesFor(own, null)).isFalse();
    assertThat(Product.vouchesFor(folder.resolve("nowhere"), home)).isFalse();
  }

  @Test
  void a_pack_by_mail_with_a_forged_mark_is_checked_before_its_rules_run() throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("mail"));
    pack.change("supply/leakage-explained.drl", "value > $limit.value", "value > 3, value < 2");
    Path mark =
        pack.dir().resolve(".compiled").resolve(Product.read(pack.dir()).hash() + ".checked");
    Files.createDirectories(mark.getParent());
    Files.createFile(mark);
    assertThat(RulePack.ofProduct(pack.dir(), Locale.CHINESE).broken()).isEmpty();
    assertThat(Product.read(pack.dir()).broken())
        .extracting(broken -> broken.rule().id())
        .containsExactly("supply/leakage-explained");
  }
}
