package io.gatehouse.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One function as one execution environment: a handler that is made once and sees one event at a
 * time, as Lambda promises. Further events wait their turn, first come first served.
 */
final class LocalFunction {
  private final RequestStreamHandler handler;
  private final ReentrantLock turn = new ReentrantLock(true);

  LocalFunction(RequestStreamHandler handler) {
    this.handler = handler;
  }

  byte[] invoke(byte[] event, Context context) throws IOException {
    turn.lock();
    try {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      handler.handleRequest(new ByteArrayInputStream(event), answer, context);
      return answer.toByteArray();
    } finally {
      turn.unlock();
    }
  }
}
