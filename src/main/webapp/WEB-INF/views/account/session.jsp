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
    <button><fmt:message key="session.create"/></button>
  </form>
  <c:if test="${passkeyOffer.possible}">
    <t:passkey action="${links.to('PasskeySignInController#create')}" challenge="${links.to('PasskeyChallenges#signIn')}" label="session.passkey" fills="true">
      <t:carried next="${form.next}" kept="${kept}"/>
      <input type="hidden" name="lasting" value="false">
    </t:passkey>
  </c:if>
  <p><a href="${links.to('ForgottenPasswordController#form')}"><fmt:message key="session.forgotten"/></a></p>
</t:page>
