<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="code.title">
  <c:if test="${not empty kept.fields}"><t:script name="carried.js"/></c:if>
  <p><fmt:message key="code.text"/></p>
  <form method="post" action="${links.to('SignInCodeController#create')}" novalidate>
    <t:csrf/>
    <t:carried next="${form.next}" kept="${kept}"/>
    <t:field name="code" label="code.code" hint="code.hint" autocomplete="one-time-code" spellcheck="false" autocapitalize="none" required="true"/>
    <button><fmt:message key="session.create"/></button>
  </form>
  <c:if test="${passkeyOffer.ofStep}">
    <t:passkey action="${links.to('PasskeySignInController#createAfterPassword')}" challenge="${links.to('PasskeyChallenges#code')}" label="code.passkey">
      <t:carried next="${form.next}" kept="${kept}"/>
    </t:passkey>
  </c:if>
</t:page>
