package io.gatehouse.lambda.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.function.aws.MicronautRequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The base of every function: bytes in, bytes out, over a bean context that is started in the
 * constructor, during Lambda's init, and kept for the life of the process.
 *
 * <p>Micronaut would look up a function bean by the function's name, convert, and call it by
 * reflection; {@link #execute} goes straight to {@link #handle} instead. What Micronaut does around
 * it stays: request id and trace id in the log's context.
 */
// "this" leaves the constructor only into the bean context; it is used when Lambda takes a
// snapshot, long after.
@SuppressWarnings("this-escape")
public abstract class FunctionHandler extends MicronautRequestStreamHandler implements Priming {

  /**
   * For Lambda, which makes the handler by reflection: configured by the environment's variables.
   */
  protected FunctionHandler() {
    registerPriming();
  }

  /**
   * For tests and the local host: over a context of one's own, started or not, usually from {@link
   * FunctionContext#builder()} with properties added. The caller closes it.
   */
  protected FunctionHandler(ApplicationContext context) {
    super(context);
    registerPriming();
  }

  /**
   * Answers one event.
   *
   * @param event the event's JSON, UTF-8; the caller closes it
   * @param answer takes the answer's JSON, UTF-8; the caller closes it
   * @param context request id, function name and time left; null only where no runtime is around,
   *     as in priming
   * @throws IOException if the event cannot be read or the answer not be written: Lambda reports a
   *     function error
   */
  protected abstract void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException;

  @Override
  protected final void execute(InputStream input, OutputStream output, @Nullable Context context)
      throws IOException {
    handle(input, output, context);
  }

  /** The bean of a type; for constructors, so that a handler's fields can be final. */
  protected final <T> T bean(Class<T> type) {
    return applicationContext.getBean(type);
  }

  // Called by the superclass's constructor: must not use fields of this class or its subclasses.
  @Override
  protected final @NonNull ApplicationContextBuilder newApplicationContextBuilder() {
    return FunctionContext.builder();
  }

  private void registerPriming() {
    applicationContext.registerSingleton(Priming.class, this);
  }
}
