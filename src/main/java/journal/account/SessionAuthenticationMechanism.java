package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import journal.factor.Factors;
import journal.web.Api;
import journal.web.Preferences;
import journal.web.SessionCookie;

/**
 * Authenticates a request for the container (Jakarta Security 3.0, 2.2): by a credential, which begins a session, by the session, or at
 * {@link Api} by a token alone.
 * Where the account has a second factor only its code or a passkey does, and a password begins a {@link SignInStep}.
 * {@code docs/decisions} says why it is our own.
 */
@ApplicationScoped
public class SessionAuthenticationMechanism implements HttpAuthenticationMechanism {
    @Inject IdentityStoreHandler identities;
    @Inject AccountRepository accounts;
    @Inject Factors factors;
    @Inject SignInSteps steps;
    @Inject SignedIn signedIn;
    @Inject SessionCookie cookie;
    @Inject SessionUpkeep upkeep;
    @Inject Preferences preferences;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, context);
        }
        if (Api.isAsked(request)) {
            return byToken(request, context);
        }
        if (!cookie.isIn(request)) { // most readers: nothing else is asked
            return context.doNothing();
        }
        Optional<Session> session = signedIn.session();
        if (session.isEmpty()) {
            SessionCookie.reject(request);
            return context.doNothing();
        }
        upkeep.keep(session.get(), request, response);
        Account account = session.get().account();
        preferences.setAccountLanguage(account.language());
        return context.notifyContainerAboutLogin(new CallerPrincipal(account.getUsername()), account.getRoles());
    }

    // a cookie counts for nothing there: a page of another site could send it
    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        return ShownToken.in(request).flatMap(signedIn::show)
                .map(account -> context.notifyContainerAboutLogin(new CallerPrincipal(account.getUsername()), account.getRoles()))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus signIn(Credential credential, HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var verified = VerifiedAccount.named(result.getCallerUniqueId());
        Optional<Account> account = accounts.find(verified.id()).filter(verified::isStill);
        if (account.isEmpty()) { // changed while the password was verified
            return AuthenticationStatus.SEND_FAILURE;
        }
        boolean lasting = context.getAuthParameters().isRememberMe();
        if (!isOfTwoFactors(credential) && factors.areOn(verified.id())) { // no session without the code
            steps.begin(account.get(), lasting);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        signedIn.begin(account.get(), lasting);
        return context.notifyContainerAboutLogin(result);
    }

    // a code comes after the password; a passkey is a thing, and its PIN, a finger or a face
    private static boolean isOfTwoFactors(Credential credential) {
        return credential instanceof CodeCredential || credential instanceof PasskeyCredential;
    }
}
