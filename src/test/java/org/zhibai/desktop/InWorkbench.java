package org.zhibai.desktop;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs the tests of a class inside the assembled product: each test method is called on the twin of
 * its class that the product's bundle loads. The product is started once for all tests. Tests run
 * beside the UI thread, like a person.
 *
 * <p>Set-up and tear-down methods aren't rerouted; a test calls what it needs.
 */
public final class InWorkbench extends NeedsDisplay implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext at)
      throws Throwable {
    invocation.skip();
    RunningProduct product =
        at.getRoot()
            .getStore(Namespace.create(InWorkbench.class))
            .getOrComputeIfAbsent("product", key -> RunningProduct.start(), RunningProduct.class);
    Class<?> twin = product.twin(call.getTargetClass());
    Constructor<?> constructor = twin.getDeclaredConstructor();
    constructor.setAccessible(true);
    Method method = twin.getDeclaredMethod(call.getExecutable().getName());
    method.setAccessible(true);
    try {
      method.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
