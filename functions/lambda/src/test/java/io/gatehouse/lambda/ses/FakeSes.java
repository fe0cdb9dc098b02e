package io.gatehouse.lambda.ses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailResponse;

/** Takes mails, or fails as told; the real protocol is spoken in the end-to-end suite. */
final class FakeSes implements SesV2Client {
  final List<SendEmailRequest> sent = new ArrayList<>();
  @Nullable SdkException failure;

  @Override
  public SendEmailResponse sendEmail(SendEmailRequest request) {
    if (failure != null) {
      throw failure;
    }
    sent.add(request);
    return SendEmailResponse.builder().messageId("ses-" + sent.size()).build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
