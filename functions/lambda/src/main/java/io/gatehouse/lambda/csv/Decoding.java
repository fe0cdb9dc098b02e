package io.gatehouse.lambda.csv;

import io.gatehouse.domain.importing.UnreadableSheetException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, or in clear words why not: every other reading would garble names. */
final class Decoding {
  private static final String ADVICE = "is not UTF-8; save it as \"CSV UTF-8\"";

  private Decoding() {}

  static String text(byte[] file) {
    if (file.length >= 2 && (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF))) {
      throw new UnreadableSheetException(0, ADVICE);
    }
    if (file.length >= 2 && startsWith(file, 'P', 'K')) {
      throw new UnreadableSheetException(0, "is a workbook, not CSV; save it as \"CSV UTF-8\"");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableSheetException(0, ADVICE);
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new UnreadableSheetException(0, ADVICE);
    }
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }
}
