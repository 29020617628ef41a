package org.zhibai.desktop.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.zhibai.model.Texts;

/** 知白: the user's folders, the rule pack, the language of the window. */
public final class ZhibaiPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  private static final String LANGUAGE = "language";

  private final Texts texts =
      Texts.of(
          ZhibaiPage.class,
          Platform.getNL().startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);

  public ZhibaiPage() {
    super(GRID);
    setPreferenceStore(store());
    setDescription(texts.get("page.description"));
  }

  /** Where the settings are kept. */
  public static ScopedPreferenceStore store() {
    return new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.STORE);
  }

  @Override
  public void init(IWorkbench workbench) {
    try {
      getPreferenceStore().setDefault(LANGUAGE, Language.CHINESE);
      getPreferenceStore().setValue(LANGUAGE, language().chosen());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void createFieldEditors() {
    folder(Settings.SUBMISSIONS, "page.submissions");
    folder(Settings.PRIOR, "page.prior");
    folder(Settings.EXPORT, "page.export");
    folder(Settings.RULES, "page.rules");
    addField(
        new RadioGroupFieldEditor(
            LANGUAGE,
            texts.get("page.language"),
            2,
            new String[][] {
              {"中文（简体）(&Z)", Language.CHINESE}, {"&English", Language.ENGLISH},
            },
            getFieldEditorParent(),
            true));
  }

  private void folder(String key, String label) {
    DirectoryFieldEditor field =
        new DirectoryFieldEditor(key, texts.get(label), getFieldEditorParent());
    field.getTextControl(getFieldEditorParent()).setData("id", "settings." + key);
    addField(field);
  }

  /** Keeps what was set; another language asks for another start. */
  @Override
  public boolean performOk() {
    boolean kept = super.performOk();
    try {
      if (kept && language().choose(getPreferenceStore().getString(LANGUAGE))) {
        getShell().getDisplay().asyncExec(this::offerRestart);
      }
    } catch (IOException e) {
      setErrorMessage(texts.get("page.unwritable", language().file(), e));
      return false;
    }
    return kept;
  }

  private void offerRestart() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    boolean now =
        MessageDialog.openQuestion(
            workbench.getActiveWorkbenchWindow().getShell(),
            texts.get("restart.title"),
            texts.get("restart.question"));
    if (now) {
      workbench.restart();
    }
  }

  private static Language language() {
    return Language.in(Settings.workspace());
  }
}
