<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="session.new">
  <c:if test="${over}"><p class="note" role="note"><fmt:message key="code.over"/></p></c:if>
  <c:choose>
    <c:when test="${not empty kept.fields}">
      <p class="note" role="note"><fmt:message key="session.kept"/></p>
      <t:script name="carried.js"/>
    </c:when>
    <c:when test="${undone}">
      <p class="note" role="note"><fmt:message key="session.undone"/></p>
    </c:when>
  </c:choose>
  <c:if test="${registrationOffer.open}">
    <p><fmt:message key="session.instead"/> <a href="${links.to('RegistrationController#form')}"><fmt:message key="session.instead.register"/></a></p>
  </c:if>
  <form method="post" action="${links.to('SessionController#create')}" novalidate>
    <t:csrf/>
    <t:carried next="${form.next}" kept="${kept}"/>
    <t:field name="username" label="field.username" value="${form.username}"
        autocomplete="username webauthn" spellcheck="false" autocapitalize="none" required="true"/>
    <t:field name="password" label="account.password" type="password" autocomplete="current-password" required="true"/>
    <t:check name="lasting" label="session.lasting" hint="session.lasting.hint" checked="${form.lasting}"/>
    <button data-enter><fmt:message key="session.create"/></button>
    <c:if test="${openId.on}">
      <%-- another window, where this one has what somebody typed: the provider takes nothing along --%>
      <c:if test="${not empty kept.fields}"><p class="hint" id="openid-window"><fmt:message key="openid.window"/></p></c:if>
      <button class="quiet" formaction="${links.to('OpenIdController#create')}"<c:if test="${not empty kept.fields}"> formtarget="_blank" aria-describedby="openid-window"</c:if>><c:out value="${messages.text('openid.signIn', openId.name)}"/></button>
    </c:if>
  </form>
  <c:if test="${passkeyOffer.possible}">
    <t:passkey action="${links.to('PasskeySignInController#create')}" challenge="${links.to('PasskeyChallenges#signIn')}" label="session.passkey" fills="true">
      <t:carried next="${form.next}" kept="${kept}"/>
      <input type="hidden" name="lasting" value="false">
    </t:passkey>
  </c:if>
  <p><a href="${links.to('ForgottenPasswordController#form')}"><fmt:message key="session.forgotten"/></a></p>
</t:page>
