<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="confirm.title">
  <c:if test="${undone}"><p class="note" role="note"><fmt:message key="confirm.undone"/></p></c:if>
  <c:choose>
    <c:when test="${hasPassword or not openId.on}">
      <p><fmt:message key="confirm.text"/></p>
      <form method="post" action="${links.to('ConfirmationController#create')}" novalidate>
        <t:csrf/>
        <input type="hidden" name="next" value="<c:out value="${form.next}"/>">
        <%-- password managers read here whose password it is --%>
        <input type="text" autocomplete="username" value="<c:out value="${signedIn.name}"/>" hidden readonly>
        <t:field name="password" label="account.password" type="password" autocomplete="current-password" required="true"/>
        <c:if test="${factor}">
          <t:field name="code" label="code.code" hint="code.hint" autocomplete="one-time-code" spellcheck="false" autocapitalize="none" required="true"/>
        </c:if>
        <button><fmt:message key="confirm.create"/></button>
      </form>
    </c:when>
    <c:otherwise>
      <p>${messages.html('openid.confirm.text', openId.name)}</p>
      <form method="post" action="${links.to('OpenIdLinkController#confirm')}">
        <t:csrf/>
        <input type="hidden" name="next" value="<c:out value="${form.next}"/>">
        <button><c:out value="${messages.text('openid.signIn', openId.name)}"/></button>
      </form>
    </c:otherwise>
  </c:choose>
  <c:if test="${passkeyOffer.ofAccount}">
    <t:passkey action="${links.to('PasskeyConfirmationController#create')}" challenge="${links.to('PasskeyChallenges#confirmation')}" label="confirm.passkey">
      <input type="hidden" name="next" value="<c:out value="${form.next}"/>">
    </t:passkey>
  </c:if>
</t:page>
