package org.zhibai.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of a room in the language asked for. The root bundle is Chinese; {@code _en} stands
 * beside it. The machine's own language plays no part.
 */
public final class Texts {
  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The bundle {@code texts.properties} beside a class.
   *
   * @param language {@code en} for English; anything else is Chinese
   */
  public static Texts of(Class<?> room, Locale language) {
    boolean english = language.getLanguage().equals("en");
    return new Texts(
        ResourceBundle.getBundle(
            room.getPackageName() + ".texts",
            english ? Locale.ENGLISH : Locale.ROOT,
            room.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * A sentence with its values filled in; numbers are written without grouping.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String get(String key, Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
  }
}
