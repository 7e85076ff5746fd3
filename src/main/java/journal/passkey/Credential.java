package journal.passkey;

import java.util.List;

/**
 * What an authenticator has registered.
 *
 * @param id in base64url
 * @param publicKey COSE (RFC 9052) in base64url
 * @param counter of its signatures; 0 where it counts none
 * @param transports how it may be reached
 * @param aaguid the model of the authenticator
 * @param backupEligible whether it may exist on other devices, which never changes
 * @param backedUp whether it does
 */
record Credential(String id, String publicKey, long counter, List<String> transports, String aaguid, boolean backupEligible,
        boolean backedUp) {

    Credential {
        transports = List.copyOf(transports);
    }
}
