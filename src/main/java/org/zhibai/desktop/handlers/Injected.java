package org.zhibai.desktop.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * A handler of the workbench that makes an object of the class it was told and calls what
 * {@code @Execute} stands at.
 */
public final class Injected extends AbstractHandler implements IExecutableExtension {
  private String type = "";

  @Override
  public void setInitializationData(
      IConfigurationElement element, String property, @Nullable Object data) {
    type = String.valueOf(data);
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    IEclipseContext context =
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class);
    IEclipseContext call = context.createChild("call of " + type);
    try {
      call.set(ExecutionEvent.class, event);
      Object handler = ContextInjectionFactory.make(Class.forName(type), call);
      return ContextInjectionFactory.invoke(handler, Execute.class, call);
    } catch (ClassNotFoundException | InjectionException e) {
      throw new ExecutionException(type, e);
    } finally {
      call.dispose();
    }
  }
}
